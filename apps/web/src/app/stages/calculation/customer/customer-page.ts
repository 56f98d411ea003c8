import { Component, computed, effect, inject, input, linkedSignal } from '@angular/core';
import { dimensionRadar, scoreWaterfall } from '@assay/charts';
import { customerScope } from '@assay/cycle';
import { displayScore } from '@assay/scoring';
import { CustomerSlotOutlet } from '../../../core/customers/customer-slot-outlet';
import { CycleRoom } from '../../../core/cycles/cycle-room';
import { useModelWords } from '../../../core/models/model-words';
import { Tier } from '../../../core/tiers/tier';
import { TierArrow } from '../../../core/tiers/tier-arrow';
import { Session } from '../../../platform/session/session';
import { useTexts } from '../../../platform/texts/texts';
import { useChartLook } from '../../../platform/theme/chart-look';
import { Formats } from '../../../platform/time/formats';
import { Chart } from '../../../ui/chart/chart';
import { PageHeader } from '../../../ui/page-header/page-header';
import { State } from '../../../ui/state/state';
import { CustomerFacts } from './customer-facts';
import { CustomerState } from './customer-state';
import { ScoreNoteList } from './score-note-list';
import { scoreNotes } from './score-notes';
import { TermDialog } from './term-dialog';
import { TermTable } from './term-table';
import type { Term } from './term-words';
import { texts } from './texts';

/** Why a customer has this score and this tier, down to the records. */
@Component({
  selector: 'app-customer-page',
  imports: [
    Chart,
    CustomerFacts,
    CustomerSlotOutlet,
    PageHeader,
    ScoreNoteList,
    State,
    TermDialog,
    TermTable,
    Tier,
    TierArrow,
  ],
  providers: [CustomerState],
  templateUrl: './customer-page.html',
  styleUrl: './customer-page.css',
})
export class CustomerPage {
  private readonly session = inject(Session);
  private readonly look = useChartLook();
  protected readonly formats = inject(Formats);
  protected readonly room = inject(CycleRoom);
  protected readonly state = inject(CustomerState);
  protected readonly t = useTexts(texts);

  readonly customerId = input.required<string>();

  protected readonly opened = linkedSignal<string, Term | undefined>({
    source: () => this.customerId(),
    computation: () => undefined,
  });
  /** The result with its model: nothing can be told without either. */
  protected readonly told = computed(() => {
    const { result, model } = this.state;
    if (!result.hasValue() || !model.hasValue()) return undefined;
    return { result: result.value(), model: model.value().content };
  });
  protected readonly words = useModelWords(() => this.told()?.model);
  protected readonly heading = computed(() => this.told()?.result.customer.name ?? '');
  protected readonly crumbs = computed(() => [
    ...this.room.crumbs(),
    { text: this.t('results'), link: [...this.room.pathOf('calculation')] },
  ]);
  protected readonly notes = computed(() => {
    const told = this.told();
    return told ? scoreNotes(told.result.explanation, told.model) : [];
  });
  protected readonly runNote = computed(() => {
    const run = this.told()?.result;
    return run
      ? this.t('calculated', { number: run.runNumber, when: this.formats.moment(run.calculatedAt) })
      : '';
  });

  protected readonly radar = computed(() => {
    const told = this.told();
    if (!told) return undefined;
    const { model, result } = told;
    const means = this.state.distribution.hasValue() ? this.state.distribution.value().dimensions : undefined;
    return dimensionRadar(
      {
        name: this.both('thisCustomer'),
        scale: model.scale,
        dimensions: model.dimensions.map(({ key, name }) => ({
          name,
          score: result.explanation.dimensions.find(({ dimension }) => dimension === key)?.score ?? null,
        })),
        ...(means && {
          reference: {
            name: this.both(this.seesAll() ? 'meanAll' : 'meanSeen'),
            scores: model.dimensions.map(
              ({ key }) => means.find(({ dimension }) => dimension === key)?.mean ?? null,
            ),
          },
        }),
      },
      this.look(),
    );
  });
  protected readonly waterfall = computed(() => {
    const told = this.told();
    if (!told) return undefined;
    const { explanation } = told.result;
    return scoreWaterfall(
      {
        terms: explanation.terms.map(({ indicator, score, contribution }) => ({
          name: this.words.find(indicator)?.name ?? { zh: '—', en: '—' },
          contribution: score === null ? null : contribution,
        })),
        total: explanation.total,
        max: told.model.scale.max,
      },
      this.look(),
    );
  });

  constructor() {
    effect(() => this.state.customerId.set(this.customerId()));
    effect(() => this.state.indicator.set(this.opened()?.indicator));
  }

  protected score(total: number | null): string {
    const model = this.told()?.model;
    return total === null || !model ? '—' : displayScore(model, total);
  }

  private seesAll(): boolean {
    const actor = this.session.actor();
    return actor !== undefined && customerScope(actor).all;
  }

  private both(key: 'thisCustomer' | 'meanAll' | 'meanSeen'): { zh: string; en: string } {
    return { zh: texts.zh[key], en: texts.en[key] };
  }
}
