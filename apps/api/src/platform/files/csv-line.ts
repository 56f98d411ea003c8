import { harmless } from './harmless.js';

/**
 * One line of CSV. Numbers stay numbers; a text that a spreadsheet would compute gets an
 * apostrophe in front (OWASP, CSV injection).
 */
export function csvLine(cells: readonly (string | number)[]): string {
  const quoted = cells.map((cell) => {
    if (typeof cell === 'number') return String(cell);
    const safe = harmless(cell);
    return /[",\r\n]/.test(safe) || safe !== cell ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${quoted.join(',')}\r\n`;
}
