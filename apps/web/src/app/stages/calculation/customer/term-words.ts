import { inject } from '@angular/core';
import type { CustomerResult, ExplanationView } from '@assay/contract';
import { inputsOf, type EvaluationModel, type ModelInput } from '@assay/model';
import { AGGREGATE_NAMES } from '@assay/scoring';
import { useValueWords } from '../../../core/models/value-words';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { texts } from './texts';

export type Term = ExplanationView['terms'][number];
export type TermInput = Term['inputs'][number];

export interface TermWords {
  /** The raw value with its unit, or that there is none. */
  raw(input: TermInput): string;
  /** What the value was scored by: the band that it hit, the experts' aggregate, or the value itself. */
  rule(input: TermInput, term: Term): string;
  inputOf(input: TermInput): ModelInput | undefined;
}

/**
 * The terms of a sum in words. To be called where `inject` is allowed.
 *
 * @param result tells how many experts an indicator's score stands on, and how their scores became one
 */
export function useTermWords(
  model: () => EvaluationModel,
  result: () => Pick<CustomerResult, 'experts' | 'expertAggregate'>,
): TermWords {
  const t = useTexts(texts);
  const language = inject(Language);
  const formats = inject(Formats);
  const values = useValueWords();
  const inputOf = ({ input }: TermInput): ModelInput | undefined =>
    inputsOf(model()).find(({ key }) => key === input);
  return {
    inputOf,
    raw(input) {
      if (input.raw === null) return t('missing');
      const unit = inputOf(input)?.unit;
      const value = unit ? values.value(input.raw, unit) : formats.short(input.raw, 2);
      return input.state === 'unusable' ? `${value} (${t('unusable')})` : value;
    },
    rule(input, { indicator }) {
      const known = inputOf(input);
      if (input.state === 'missing' || !known) return '—';
      if (known.source.kind === 'experts') {
        const { experts, expertAggregate } = result();
        const aggregate = AGGREGATE_NAMES[expertAggregate][language.current()];
        return t('experts', { count: experts[indicator] ?? 0, aggregate });
      }
      if (input.band) return values.interval(input.band, known.unit);
      return input.state === 'unusable' ? '—' : t('asIs');
    },
  };
}

/** How a term's weight came about: shares of 1. */
export interface WeightPath {
  /** The printed weight divided by the sum of the printed ones. */
  readonly printedShare: number;
  /** Whether the team accepted another weight than the model prints. */
  readonly accepted: boolean;
  /** What the share was multiplied by because other indicators are missing; null where none is. */
  readonly factor: number | null;
}

/** Shares nearer to each other are the same number. */
const noise = 1e-9;

export function weightPath(
  term: Term,
  explanation: Pick<ExplanationView, 'terms' | 'reweighting'>,
): WeightPath {
  const sum = explanation.terms.reduce((all, { printedWeight }) => all + printedWeight, 0);
  const printedShare = sum > 0 ? term.printedWeight / sum : 0;
  return {
    printedShare,
    accepted: Math.abs(term.share - printedShare) > noise,
    factor: explanation.reweighting?.factor ?? null,
  };
}
