import { Component, computed, inject, input, output } from '@angular/core';
import type { ScoringRules } from '@assay/contract';
import { AGGREGATE_NAMES } from '@assay/scoring';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { texts } from '../texts';

/** What was decided about the scoring before it opened, in one line. */
@Component({
  selector: 'app-rules-panel',
  imports: [NzButtonComponent],
  template: `
    @let chosen = rules();
    <div class="row">
      <span class="grow">
        <span class="muted">{{ t('rules') }}</span>
        {{ t('rulesAre', { aggregate: aggregate(), count: chosen.minRaters }) }}
        <span class="muted small">{{ fixed() }}</span>
      </span>
      @if (mayChange() && !chosen.fixedAt) {
        <button nz-button nzSize="small" type="button" (click)="changed.emit()">
          {{ t('changeRules') }}
        </button>
      }
      @if (mayWaive()) {
        <button nz-button nzSize="small" type="button" (click)="waive.emit()">{{ t('waiveRaters') }}</button>
      }
    </div>
    @if (chosen.waiver; as waiver) {
      <p class="small warning">
        {{ t('waivedBy', { who: waiver.by, when: formats.moment(waiver.at), reason: waiver.reason }) }}
      </p>
    }
  `,
})
export class RulesPanel {
  private readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  readonly rules = input.required<ScoringRules>();
  readonly mayChange = input.required<boolean>();
  /** Customers lack raters, and the person may let them through. */
  readonly mayWaive = input.required<boolean>();
  readonly changed = output();
  readonly waive = output();

  protected readonly aggregate = computed(
    () => AGGREGATE_NAMES[this.rules().aggregate][this.language.current()],
  );
  protected readonly fixed = computed(() => {
    const { fixedAt } = this.rules();
    return fixedAt ? this.t('rulesFixed', { when: this.formats.moment(fixedAt) }) : this.t('rulesOpen');
  });
}
