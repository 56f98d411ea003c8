/** How the rows of a file are laid out, as its header says. */
export interface Layout {
  readonly delimiter: string;
  readonly columns: number;
}
