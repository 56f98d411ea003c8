import { Component, computed, inject, input } from '@angular/core';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import type { Goal } from './target-setup-state';
import { texts } from './texts';

/** The goal as those read it who do not change it. */
@Component({
  selector: 'app-goal-facts',
  template: `
    <dl class="facts">
      <dt>{{ t('goal') }}</dt>
      <dd>{{ goal().goal }}</dd>
      <dt>{{ t('target') }}</dt>
      <dd>{{ target() }}</dd>
      <dt>{{ t('period') }}</dt>
      <dd>{{ formats.day(goal().periodStart) }} – {{ formats.day(goal().periodEnd) }}</dd>
    </dl>
  `,
})
export class GoalFacts {
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  readonly goal = input.required<Goal>();

  protected readonly target = computed(() => {
    const { target } = this.goal();
    if (!target) return this.t('noTarget');
    const { measure, unit, from, to } = target;
    return from === null
      ? this.t('targetTo', { measure, unit, to })
      : this.t('targetFromTo', { measure, unit, from, to });
  });
}
