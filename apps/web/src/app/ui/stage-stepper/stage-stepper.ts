import { NgTemplateOutlet } from '@angular/common';
import { afterNextRender, Component, ElementRef, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { STATE_NAMES, type Stage } from '@assay/cycle';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { texts } from '../texts';
import type { StageStep } from './stage-step';

/** The eight stages of a cycle: which are done, which is under way, how far, how long, and what is in the way. */
@Component({
  selector: 'ui-stage-stepper',
  imports: [NgTemplateOutlet, RouterLink],
  templateUrl: './stage-stepper.html',
  styleUrl: './stage-stepper.css',
})
export class StageStepper {
  private readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  readonly steps = input.required<readonly StageStep[]>();
  /** Where a stage's page is; without it the steps are no links. */
  readonly link = input<(stage: Stage) => readonly unknown[]>();
  /** Stage of the page that is open, which need not be the one under way. */
  readonly open = input<Stage>();
  /** One thin line, for lists. */
  readonly compact = input(false);

  constructor() {
    const host: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // On a phone only some of the steps have room.
    afterNextRender(() => {
      const shown = host.querySelector('li.open') ?? host.querySelector('li.current');
      shown?.scrollIntoView?.({ inline: 'center', block: 'nearest' });
    });
  }

  protected name({ stage }: StageStep): string {
    return STATE_NAMES[stage][this.language.current()];
  }

  protected stateWord({ state }: StageStep): string {
    return this.t(({ done: 'stageDone', current: 'stageCurrent', ahead: 'stageAhead' } as const)[state]);
  }

  protected due(days: number): string {
    if (days === 0) return this.t('dueToday');
    return days > 0 ? this.t('daysLeft', { days }) : this.t('daysOver', { days: -days });
  }

  /** Everything about the stage in one sentence, for the thin line. */
  protected summary(step: StageStep): string {
    const parts = [this.name(step), this.stateWord(step)];
    if (step.state === 'current' && step.progress !== null) parts.push(this.formats.percent(step.progress));
    if (step.state === 'current' && step.daysLeft !== null) parts.push(this.due(step.daysLeft));
    return parts.join(this.language.current() === 'zh' ? '，' : ', ');
  }
}
