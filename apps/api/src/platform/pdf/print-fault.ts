/**
 * Why nothing was printed.
 *
 * - `browser-missing`: no Chromium on this machine; trying again is of no use
 * - `browser-not-started`: Chromium was found but did not start
 * - `browser-died`: it ended or crashed while printing, again and again
 * - `time-limit`: the print took longer than allowed; the document may be endless
 * - `unreadable-print`: what came out is not what was sent in
 * - `closed`: the printer was closed meanwhile
 */
export type PrintFaultCode =
  'browser-missing' | 'browser-not-started' | 'browser-died' | 'time-limit' | 'unreadable-print' | 'closed';

export class PrintFault extends Error {
  constructor(
    readonly code: PrintFaultCode,
    options?: ErrorOptions,
  ) {
    super(`printing failed: ${code}`, options);
    this.name = 'PrintFault';
  }
}
