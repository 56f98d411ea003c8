/** What a file may contain. Each limit is far above any real record and keeps memory flat. */
export const LIMITS = {
  /** Characters of one line. A longer one is set aside and skipped without being kept. */
  lineChars: 1_048_576,
  /** Characters of one cell: twice what a spreadsheet holds. */
  cellChars: 65_536,
  /** Characters of a record whose quoted cell runs over several lines. */
  recordChars: 262_144,
  /** Columns of the header. */
  columns: 200,
  /** Characters of a bad cell or line that are quoted back. */
  quotedBack: 200,
} as const;
