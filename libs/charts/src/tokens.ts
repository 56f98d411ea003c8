/** Colours of one scheme, as CSS hexadecimal values. */
export interface Tokens {
  /** Titles and figures. */
  readonly ink: string;
  /** Labels of axes and legends. */
  readonly muted: string;
  /** Axis lines. */
  readonly line: string;
  /** Grid lines and empty tracks. */
  readonly faint: string;
  readonly surface: string;
  /** The one colour that stands for "this customer, this cycle". */
  readonly accent: string;
  /** What the accent is compared with: the average, the last cycle. */
  readonly reference: string;
}

export const LIGHT: Tokens = {
  ink: '#1f2733',
  muted: '#5b6472',
  line: '#c3c9d2',
  faint: '#e8ebf0',
  surface: '#ffffff',
  accent: '#1f5fa8',
  reference: '#8a94a3',
};

export const DARK: Tokens = {
  ink: '#e6e9ee',
  muted: '#a3acb9',
  line: '#4a5361',
  faint: '#2c333d',
  surface: '#171b21',
  accent: '#6aa9ec',
  reference: '#7d8795',
};

/** Distances in pixels that charts share. */
export const SPACE = { text: 12, small: 11, gap: 8 } as const;
