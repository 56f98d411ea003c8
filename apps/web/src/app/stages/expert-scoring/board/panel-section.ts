import { Component, computed, inject, input, output, type Resource } from '@angular/core';
import type { AgreementFigure, PanelRater, PanelReport } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { texts } from './panel-texts';

/** A difference that is not worth a word, in points. */
const SMALL = 0.25;

/** How severe the experts are, how far they agree, and what each of them moves; only once the last sheet is in. */
@Component({
  selector: 'app-panel-section',
  imports: [NzButtonComponent],
  templateUrl: './panel-section.html',
  styles: `
    :host {
      display: block;
    }
    .head {
      margin-bottom: var(--space);
    }
    .scroll-x + .scroll-x {
      margin-top: var(--space);
    }
  `,
})
export class PanelSection {
  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  readonly report = input.required<Resource<PanelReport | undefined>>();
  readonly secondRoundAt = input.required<string | null>();
  readonly mayDisclose = input.required<boolean>();
  readonly disclose = output();

  protected readonly found = computed(() => {
    const report = this.report();
    return report.hasValue() ? report.value() : undefined;
  });

  protected nameOf(key: string): string {
    return this.found()?.indicators.find((one) => one.key === key)?.name[this.language.current()] ?? '';
  }

  /** The figure with its reading, or why there is none. */
  protected read({ value, reading, problem, raters, items }: AgreementFigure): string {
    const lang = this.language.current();
    if (value === null || !reading) return problem?.[lang] ?? '—';
    const facts = { value: this.formats.number(value, 2), reading: reading[lang], raters, items };
    return this.t('agreementIs', facts);
  }

  /** How severe an expert is on an indicator, in words. */
  protected severe({ severity }: PanelRater['indicators'][number]): string {
    if (severity === null) return this.t('notComparable');
    const points = this.formats.number(Math.abs(severity), 2);
    if (Math.abs(severity) < SMALL) return this.t('likeOthers', { points: this.signed(severity) });
    return this.t(severity > 0 ? 'stricter' : 'milder', { points });
  }

  protected figure(value: number | null): string {
    return value === null ? '—' : this.formats.number(value, 2);
  }

  protected effect({ moved, moves }: PanelRater): string {
    if (moved === 0) return this.t('movesNone');
    const parts = moves.map(({ from, to, customers }) =>
      this.t('moveIs', { from: this.tierName(from), to: this.tierName(to), customers }),
    );
    return this.t('movesSome', { moved, parts: parts.join(this.t('listComma')) });
  }

  private tierName(key: string | null): string {
    const tier = this.found()?.tiers.find((one) => one.key === key);
    return tier?.name[this.language.current()] ?? this.t('notScoredTier');
  }

  private signed(value: number): string {
    return `${value > 0 ? '+' : ''}${this.formats.number(value, 2)}`;
  }
}
