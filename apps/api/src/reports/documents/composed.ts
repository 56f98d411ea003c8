import type { Report } from '../../core/reports/templates/shared/report.js';
import type { PrintProblem } from '../failed-file.js';

/** One document of an order, ready to print, or the reason why it is not. */
export type Composed = {
  readonly place: number;
  readonly customerId: string | null;
} & ({ readonly fileName: string; readonly report: Report } | { readonly problem: PrintProblem });

/** Composes a report; what makes a template fail is the document's own problem and nobody else's. */
export function compose(
  about: { readonly place: number; readonly customerId: string | null; readonly fileName: string },
  render: () => Report,
): Composed {
  try {
    return { ...about, report: render() };
  } catch (error) {
    const details = error instanceof Error ? error.message : String(error);
    const { place, customerId } = about;
    return { place, customerId, problem: { code: 'report-not-composed', facts: { details } } };
  }
}
