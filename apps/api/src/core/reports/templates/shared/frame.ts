import type { PageFrame } from '../../../../platform/pdf/printable.js';
import { momentText } from '../formats/dates.js';
import { fill, type Language } from '../formats/language.js';
import type { ReportedCycle, ReportOrigin } from './report.js';
import { SHARED_TEXTS } from './shared-texts.js';

/** Digits of the fingerprint that are printed: enough to find the run by. */
const FINGERPRINT_DIGITS = 12;

/** Header and footer of every report: which cycle, which report; when generated, from which run. */
export function reportFrame(
  about: { readonly cycle: ReportedCycle; readonly origin: ReportOrigin; readonly title: string },
  language: Language,
  orientation: PageFrame['orientation'] = 'portrait',
): PageFrame {
  const { generatedAt, timeZone, fingerprint } = about.origin;
  const generated = fill(SHARED_TEXTS.generated[language], {
    moment: `${momentText(generatedAt, timeZone)} (${timeZone})`,
  });
  const run = fill(SHARED_TEXTS.fingerprint[language], { fingerprint: shortFingerprint(fingerprint) });
  return {
    orientation,
    header: { start: about.cycle.name, end: about.title },
    footer: `${generated} | ${run}`,
  };
}

export function shortFingerprint(fingerprint: string): string {
  return fingerprint.slice(0, FINGERPRINT_DIGITS);
}
