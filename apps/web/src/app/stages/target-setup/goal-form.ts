import { Component, computed, input, output } from '@angular/core';
import { form, FormField, required, validateStandardSchema } from '@angular/forms/signals';
import { targetSetup } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';
import type { Attempt } from '../../platform/api/attempt';
import { draftOver } from '../../platform/forms/draft';
import { useFieldErrors } from '../../platform/forms/field-errors';
import { useTexts } from '../../platform/texts/texts';
import { ConflictBanner } from '../../ui/conflict-banner/conflict-banner';
import { Field } from '../../ui/field/field';
import { Problem } from '../../ui/problem/problem';
import { GOAL_PRESETS, type GoalPreset } from './goal-presets';
import type { Goal, GoalDraft } from './target-setup-state';
import { texts } from './texts';

/** What the form holds; a figure is null until it is typed. */
interface Entry {
  readonly name: string;
  readonly goal: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly measure: string;
  readonly unit: string;
  readonly from: number | null;
  readonly to: number | null;
}

function entryOf({ name, goal, target, periodStart, periodEnd }: Goal): Entry {
  const { measure, unit, from, to } = target ?? { measure: '', unit: '%', from: null, to: null };
  return { name, goal, periodStart, periodEnd, measure, unit, from, to };
}

/** What the cycle is for: goal, measurable target, period. */
@Component({
  selector: 'app-goal-form',
  imports: [ConflictBanner, Field, FormField, NzButtonComponent, NzInputDirective, Problem],
  templateUrl: './goal-form.html',
  styles: `
    .presets {
      margin-bottom: 12px;
    }
    .presets button {
      padding: 1px 12px;
      border: 1px dashed var(--line);
      border-radius: 12px;
      background: none;
    }
    .presets button:hover {
      border-color: var(--accent);
      color: var(--accent);
    }
    .target {
      display: grid;
      grid-template-columns: minmax(220px, 1fr) repeat(3, minmax(90px, 120px));
      gap: 12px;
    }
    @media (max-width: 767px) {
      .target {
        grid-template-columns: 1fr 1fr;
      }
    }
  `,
})
export class GoalForm {
  protected readonly t = useTexts(texts);
  protected readonly errorOf = useFieldErrors();
  protected readonly presets = GOAL_PRESETS;

  readonly goal = input.required<Goal>();
  readonly saving = input.required<Attempt>();
  readonly saved = output<GoalDraft>();
  /** The cycle was changed by somebody else meanwhile, and the present state is wanted. */
  readonly reload = output();

  protected readonly entry = draftOver(() => entryOf(this.goal()));
  protected readonly form = form(this.entry, (path) => {
    const { name, goal, periodStart, periodEnd, target } = targetSetup.setGoal.body.shape;
    validateStandardSchema(path.name, name);
    validateStandardSchema(path.goal, goal);
    validateStandardSchema(path.periodStart, periodStart);
    validateStandardSchema(path.periodEnd, periodEnd);
    validateStandardSchema(path.measure, target.shape.measure);
    validateStandardSchema(path.unit, target.shape.unit);
    required(path.to);
  });
  protected readonly endBeforeStart = computed(() => {
    const { periodStart, periodEnd } = this.entry();
    return periodEnd !== '' && periodEnd <= periodStart;
  });
  protected readonly stale = computed(() => this.saving().problem()?.code === 'stale-version');

  /** Puts in the words; the figures stay the person's own. */
  protected fill({ goal, measure, unit }: GoalPreset): void {
    this.entry.update((entry) => ({ ...entry, goal: this.t(goal), measure: this.t(measure), unit }));
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.form().markAsTouched();
    const { measure, unit, from, to, ...goal } = this.entry();
    if (this.form().invalid() || this.endBeforeStart() || to === null) return;
    this.saved.emit({ ...goal, target: { measure, unit, from, to } });
  }
}
