import { Component, computed, inject, output } from '@angular/core';
import type { CollectionOverview } from '@assay/contract';
import { COVERAGE_GATE } from '@assay/cycle';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { Bar, type BarTone } from '../../ui/bar/bar';
import { Dialogs } from '../../ui/dialogs/dialogs';
import { Problem } from '../../ui/problem/problem';
import { Toasts } from '../../ui/toasts/toasts';
import { DataCollectionState } from './data-collection-state';
import { texts } from './texts';

type Coverage = CollectionOverview['coverage'][number];

/** How many customers have a value of each indicator, and going on without the rest. */
@Component({
  selector: 'app-coverage-section',
  imports: [Bar, NzButtonComponent, Problem],
  templateUrl: './coverage-section.html',
  styles: `
    .bar {
      width: 180px;
    }
    td {
      vertical-align: middle !important;
    }
    .link {
      padding: 0;
      border: 0;
      background: none;
      color: var(--accent);
    }
  `,
})
export class CoverageSection {
  private readonly language = inject(Language);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  protected readonly formats = inject(Formats);
  protected readonly state = inject(DataCollectionState);
  protected readonly t = useTexts(texts);
  protected readonly gate = COVERAGE_GATE;

  /** Customers without a value of this indicator are to be shown. */
  readonly wanted = output<string>();

  protected readonly lines = computed(() =>
    this.state.coverage().map((one) => {
      const share = one.customers === 0 ? 0 : one.covered / one.customers;
      const low = share < COVERAGE_GATE;
      const tone: BarTone = !low ? 'success' : one.waiver ? 'warning' : 'danger';
      return { one, name: one.name[this.language.current()], share, low, tone };
    }),
  );

  protected waiverText({ waiver }: Coverage): string {
    if (!waiver) return '';
    const { reason, by, at } = waiver;
    return this.t('waived', { reason, by, when: this.formats.moment(at) });
  }

  protected async waive({ indicator, name, customers, covered }: Coverage): Promise<void> {
    const reason = await this.dialogs.reason({
      heading: this.t('waiveHeading', { indicator: name[this.language.current()] }),
      text: this.t('waiveText', { count: customers - covered }),
      act: this.t('waive'),
    });
    if (reason === undefined) return;
    if (await this.state.waive(indicator, reason)) this.toasts.say(this.t('waivedNow'));
  }
}
