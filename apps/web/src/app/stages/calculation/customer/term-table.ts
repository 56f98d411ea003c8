import { Component, computed, inject, input, output } from '@angular/core';
import type { CustomerResult } from '@assay/contract';
import type { EvaluationModel } from '@assay/model';
import { displayScore } from '@assay/scoring';
import { useModelWords } from '../../../core/models/model-words';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { useTermWords, type Term, type TermInput } from './term-words';
import { texts } from './texts';

const basisTexts = {
  measured: 'basisMeasured',
  imputed: 'basisImputed',
  neutral: 'basisNeutral',
  skipped: 'basisSkipped',
  blocked: 'basisBlocked',
} as const;

/** The sum of a total score, term by term, to be followed by hand. */
@Component({
  selector: 'app-term-table',
  templateUrl: './term-table.html',
  styleUrl: './term-table.css',
})
export class TermTable {
  private readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);
  protected readonly basisTexts = basisTexts;

  readonly result = input.required<CustomerResult>();
  readonly model = input.required<EvaluationModel>();
  readonly opened = output<Term>();

  protected readonly words = useModelWords(() => this.model());
  protected readonly terms = useTermWords(
    () => this.model(),
    () => this.result(),
  );
  /** Lines by dimension, in the model's order. */
  protected readonly groups = computed(() =>
    this.result().explanation.dimensions.map((dimension) => ({
      ...dimension,
      terms: this.result().explanation.terms.filter((term) => term.dimension === dimension.dimension),
    })),
  );
  protected readonly total = computed(() => {
    const { total } = this.result().explanation;
    return total === null ? '—' : displayScore(this.model(), total);
  });

  protected inputName(one: TermInput): string {
    return this.terms.inputOf(one)?.name[this.language.current()] ?? '';
  }
}
