/** A judgement as it may be written: `3`, `"3"`, `"1/3"`, `"0.5"`. */
export type RawJudgement = number | string;

const NUMBER = String.raw`\s*(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+)\s*`;
const WRITTEN = new RegExp(`^\\s*(-?)${NUMBER}(?:/${NUMBER})?$`);

/** @returns null when it is no finite number */
export function parseJudgement(raw: RawJudgement): number | null {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : null;
  const parts = WRITTEN.exec(raw);
  if (!parts) return null;
  const value = (Number(parts[2]) / Number(parts[3] ?? 1)) * (parts[1] === '-' ? -1 : 1);
  return Number.isFinite(value) ? value : null;
}

/** The judgement as people write it: `1/3` rather than 0.3333. */
export function judgementText(value: number): string {
  const inverse = Math.round(1 / value);
  if (value > 0 && value < 1 && Math.abs(value * inverse - 1) < 1e-9) return `1/${inverse}`;
  return String(Number(value.toPrecision(6)));
}
