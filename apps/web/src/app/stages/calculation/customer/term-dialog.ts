import { Component, computed, inject, input, output, type Resource } from '@angular/core';
import type { CustomerResult } from '@assay/contract';
import { METRICS } from '@assay/metrics';
import type { EvaluationModel, ModelInput } from '@assay/model';
import { useModelWords } from '../../../core/models/model-words';
import { useValueWords } from '../../../core/models/value-words';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { Dialog } from '../../../ui/dialogs/dialog';
import { SourceRowList, type Rows } from './source-row-list';
import { useTermWords, weightPath, type Term, type TermInput } from './term-words';
import { texts } from './texts';

function metricName(key: string): { zh: string; en: string } | undefined {
  return Object.entries(METRICS).find(([metric]) => metric === key)?.[1].name;
}

/** One term of the sum: what it measures, its bands, its arithmetic, and the records behind it. */
@Component({
  selector: 'app-term-dialog',
  imports: [Dialog, SourceRowList],
  templateUrl: './term-dialog.html',
  styleUrl: './term-dialog.css',
})
export class TermDialog {
  private readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly values = useValueWords();
  protected readonly t = useTexts(texts);

  readonly term = input.required<Term>();
  readonly result = input.required<CustomerResult>();
  readonly model = input.required<EvaluationModel>();
  readonly rows = input.required<Resource<Rows | undefined>>();
  readonly closed = output();

  protected readonly words = useModelWords(() => this.model());
  protected readonly terms = useTermWords(
    () => this.model(),
    () => this.result(),
  );
  protected readonly indicator = computed(() => this.words.find(this.term().indicator));
  protected readonly rubric = computed(() => {
    const source = this.indicator()?.source;
    return source?.kind === 'experts' ? source.rubric : [];
  });
  protected readonly parts = computed(() =>
    this.term().inputs.flatMap((one) => {
      const known = this.terms.inputOf(one);
      return known ? [{ one, known }] : [];
    }),
  );
  protected readonly partName = (input: string): string =>
    this.say(this.parts().find(({ one }) => one.input === input)?.known.name);
  protected readonly proposed = computed(() => this.indicator()?.ruleOrigin === 'proposal');

  /** Where the value comes from, in a sentence. */
  protected readonly source = computed(() => {
    const source = this.indicator()?.source;
    switch (source?.kind) {
      case 'metric':
        return this.metricSource(source.metric, source.months);
      case 'metrics':
        return this.t(source.join === 'average' ? 'sourceJoinAverage' : 'sourceJoinWorst');
      case 'experts':
        return this.t('sourceExperts');
      default:
        return this.t('sourceValue');
    }
  });

  /** The way from the weight to the contribution, one step a line. */
  protected readonly steps = computed(() => {
    const term = this.term();
    if (term.score === null) return [this.t('formulaSkipped')];
    const { printedShare, accepted, factor } = weightPath(term, this.result().explanation);
    const share = this.formats.percent(term.share, 2);
    const printed = `${this.formats.short(term.printedWeight, 2)}%`;
    const used = this.formats.percent(term.usedShare, 2);
    return [
      accepted
        ? this.t('formulaAccepted', { share, printed })
        : this.t('formulaShare', { printed, share: this.formats.percent(printedShare, 2) }),
      ...(factor === null
        ? []
        : [this.t('formulaUsed', { share, factor: this.formats.number(factor, 3), used })]),
      this.t('formulaContribution', {
        score: this.formats.short(term.score, 4),
        used,
        contribution: this.formats.number(term.contribution, 4),
      }),
    ];
  });

  protected say(text: { zh: string; en: string } | undefined): string {
    return text?.[this.language.current()] ?? '';
  }

  protected isHit(one: TermInput, band: number): boolean {
    return one.band?.index === band;
  }

  protected bandsOf(known: ModelInput) {
    return known.rule.kind === 'bands' ? known.rule.bands : [];
  }

  private metricSource(metric: string, months: number): string {
    return this.t('sourceMetric', { metric: this.say(metricName(metric)), months });
  }
}
