/** Leads that a spreadsheet takes for the start of a formula, full-width ones included. */
const FORMULA_LEAD = /^[=+\-@\t\r＝＋－＠]/;

/** A text that no spreadsheet computes: one that looks like a formula gets an apostrophe in front (OWASP, CSV injection). */
export function harmless(text: string): string {
  return FORMULA_LEAD.test(text) ? `'${text}` : text;
}

/** The text that `harmless` was given. */
export function asWritten(text: string): string {
  return text.startsWith("'") && FORMULA_LEAD.test(text.slice(1)) ? text.slice(1) : text;
}
