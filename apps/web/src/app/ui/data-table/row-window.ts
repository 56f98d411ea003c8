/** The part of a long list that stands in the page: rows `from` (included) to `to` (excluded). */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** Rows beyond either edge, so that a fast scroll shows no gap. */
const margin = 4;
/** However high the window is. */
const most = 60;

/** Which rows are to be in the page. Heights and the scrolled way are in pixels; every row is equally high. */
export function rowWindow(count: number, rowHeight: number, height: number, scrolled: number): RowWindow {
  const first = Math.floor(scrolled / rowHeight);
  const shown = Math.min(Math.ceil(height / rowHeight) + 2 * margin, most);
  const from = Math.max(0, Math.min(first - margin, count - shown));
  return { from, to: Math.min(count, from + shown) };
}
