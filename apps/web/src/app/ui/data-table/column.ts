/** A column of a data table. */
export interface Column<Row> {
  readonly key: string;
  readonly heading: string;
  /** In pixels, `120px`; one column may go without and takes what is left. */
  readonly width?: string;
  /** What the cell says, where no template of its own draws it. */
  readonly text?: (row: Row) => string;
  /** Figures stand to the right. */
  readonly number?: boolean;
  /** Makes the column sortable; null sorts last, whichever way. */
  readonly sortBy?: (row: Row) => string | number | null;
  /** Stays in sight when the table is scrolled sideways; only for the first columns. */
  readonly sticky?: boolean;
}

export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}
