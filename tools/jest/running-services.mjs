/**
 * Set-up and tear-down of one Jest run lie in one process and share this module.
 *
 * @type {{ services?: Awaited<ReturnType<typeof import('../services/index.ts').startTestServices>> }}
 */
export const running = {};
