import { DARK, LIGHT, type Tokens } from './tokens.js';

/** A text in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Text;

/** How a chart is to appear; what it says comes from its data. */
export interface ChartLook {
  readonly language: Language;
  /** CSS font family of every text in the chart. */
  readonly fontFamily: string;
  readonly scheme?: 'light' | 'dark';
  /** For paper: nothing moves, nothing reacts to a pointer. */
  readonly still?: boolean;
}

export function tokensOf(look: ChartLook): Tokens {
  return look.scheme === 'dark' ? DARK : LIGHT;
}

/** The text in the language of the look. */
export function say(text: Text, look: ChartLook): string {
  return text[look.language];
}
