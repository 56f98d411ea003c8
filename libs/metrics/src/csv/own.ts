/**
 * A copy of a text that is to be kept for long. Cells are cut from large pieces of a file, and the
 * engine lets a cut text hold on to the whole piece: a kept name of 20 letters would keep a megabyte.
 */
export function own(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
