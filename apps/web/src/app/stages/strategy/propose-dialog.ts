import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { strategy, type StrategyOverview } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { TierBadge } from '../../core/actions/tier-badge';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { Api } from '../../platform/api/api';
import type { Attempt } from '../../platform/api/attempt';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Dialog } from '../../ui/dialogs/dialog';
import { Problem } from '../../ui/problem/problem';
import { State } from '../../ui/state/state';
import { texts } from './texts';

/** What the playbooks would add, tier by tier, before it is added. */
@Component({
  selector: 'app-propose-dialog',
  imports: [Dialog, NzButtonComponent, Problem, State, TierBadge],
  template: `
    <ui-dialog [heading]="t('proposeHeading')" width="560px" (closed)="closed.emit()">
      <p>{{ t('proposeText') }}</p>
      <ui-state [of]="preview" [lines]="4" />
      @if (preview.hasValue()) {
        <ul class="list">
          @for (line of lines(); track line.tier.key) {
            <li>
              <label class="row">
                <input
                  type="checkbox"
                  [checked]="chosen().has(line.tier.key)"
                  [disabled]="line.actions === 0"
                  (change)="toggle(line.tier.key)"
                />
                <app-tier-badge [tier]="line.tier" />
                <span class="grow">{{ line.playbook[language.current()] }}</span>
                <span [class.muted]="line.actions === 0">{{
                  line.actions === 0
                    ? t('proposeNone')
                    : t('proposeLine', { customers: line.customers, actions: line.actions })
                }}</span>
              </label>
            </li>
          }
        </ul>
        @if (preview.value().withoutOwner; as count) {
          <p class="warning">{{ t('withoutOwner', { count }) }}</p>
        }
        <p>
          <strong>{{ t('proposeSum', sum()) }}</strong>
        </p>
      }
      <ui-problem [problem]="saving().problem()" />
      <ng-container actions>
        <button nz-button type="button" (click)="closed.emit()">{{ t('cancel') }}</button>
        <button
          nz-button
          nzType="primary"
          type="button"
          [disabled]="sum().actions === 0"
          [nzLoading]="saving().busy()"
          (click)="wished.emit([...chosen()])"
        >
          {{ t('proposeAct', sum()) }}
        </button>
      </ng-container>
    </ui-dialog>
  `,
  styles: `
    li {
      padding: 5px 0;
      border-bottom: 1px solid var(--line-soft);
    }
  `,
})
export class ProposeDialog {
  private readonly room = inject(CycleRoom);
  protected readonly language = inject(Language);
  protected readonly t = useTexts(texts);

  readonly overview = input.required<StrategyOverview>();
  readonly saving = input.required<Attempt>();
  /** Keys of the tiers. */
  readonly wished = output<string[]>();
  readonly closed = output();

  protected readonly preview = inject(Api).read(strategy.preview, () => ({ params: this.room.params() }));
  protected readonly lines = computed(() => {
    const counted = this.preview.hasValue() ? this.preview.value().tiers : [];
    return this.overview().tiers.map(({ tier, playbook }) => {
      const found = counted.find((one) => one.tier === tier.key);
      return { tier, playbook, customers: found?.customers ?? 0, actions: found?.actions ?? 0 };
    });
  });
  /** At first the tiers that must have an action. */
  protected readonly chosen = linkedSignal<ReadonlySet<string>>(
    () =>
      new Set(
        this.lines().flatMap(({ tier, actions }) => (tier.actionRequired && actions > 0 ? tier.key : [])),
      ),
  );
  protected readonly sum = computed(() => {
    const wanted = this.lines().filter(({ tier }) => this.chosen().has(tier.key));
    return {
      customers: wanted.reduce((sum, { customers }) => sum + customers, 0),
      actions: wanted.reduce((sum, { actions }) => sum + actions, 0),
    };
  });

  protected toggle(key: string): void {
    this.chosen.update((chosen) => {
      const next = new Set(chosen);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }
}
