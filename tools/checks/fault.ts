export interface Fault {
  readonly rule: string;
  readonly file: string;
  /** 0 where the fault is the file or folder itself. */
  readonly line: number;
  readonly message: string;
}
