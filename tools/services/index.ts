export { findChromium } from './chromium.ts';
export { findProgram } from './programs.ts';
export { freePort } from './free-port.ts';
export { type ReceivedMail, type SmtpManner, type SmtpServer, startSmtpServer } from './smtp.ts';
export { connectTestServices, startTestServices, type TestServices } from './test-services.ts';
export { startThrowawayMariadb, startThrowawayRedis, type ThrowawayServer } from './throwaway.ts';
export { waitUntil } from './wait-until.ts';
