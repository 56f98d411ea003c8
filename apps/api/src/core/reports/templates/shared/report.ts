import type { Printable } from '../../../../platform/pdf/printable.js';

/** A report ready to print; the one who prints it adds the key. */
export type Report = Omit<Printable, 'key'>;

/** The cycle that a report is about. */
export interface ReportedCycle {
  readonly name: string;
  readonly goal: string;
  /** First and last day of the period, `2026-09-30`. The last one is the as-of day of all metrics. */
  readonly periodStart: string;
  readonly periodEnd: string;
}

/** Where the figures of a report come from. */
export interface ReportOrigin {
  /** Fingerprint of the calculation run's inputs, in hexadecimal; its first twelve digits are printed. */
  readonly fingerprint: string;
  /** When the run was complete, in UTC. */
  readonly calculatedAt: string;
  /** When the report was asked for, in UTC. */
  readonly generatedAt: string;
  /** IANA name of the zone in which moments are printed. */
  readonly timeZone: string;
}
