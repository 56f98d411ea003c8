/** What is printed around the text of each page. Plain text, not HTML. */
export interface PageFrame {
  readonly orientation: 'portrait' | 'landscape';
  /** Whether the body has elements of class `turned`, which stand on pages of the other orientation. */
  readonly turned?: boolean;
  /** Top left and top right, over a thin rule. */
  readonly header: { readonly start: string; readonly end: string };
  /** Bottom left; the page number stands at the bottom right. */
  readonly footer: string;
}

/** One document to print on A4 pages. */
export interface Printable {
  /** Names the document among those printed with it. */
  readonly key: string;
  /** Title in the document's properties. */
  readonly title: string;
  /** Language of the text, as in `<html lang>`. */
  readonly language: string;
  /** The style sheet. Documents printed together share one page, so their sheets must not contradict. */
  readonly css: string;
  /** HTML of the body. Whatever came from people must be escaped in it. */
  readonly body: string;
  readonly frame: PageFrame;
}

/** A printed document. */
export interface Printed {
  readonly key: string;
  readonly pdf: Uint8Array;
  readonly pages: number;
}
