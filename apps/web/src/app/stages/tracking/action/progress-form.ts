import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { ActionDetail } from '@assay/contract';
import { ACTION_STATUS_NAMES, ACTION_STATUSES, needsNote, settledProgress } from '@assay/cycle';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';
import type { Attempt } from '../../../platform/api/attempt';
import { draftOver } from '../../../platform/forms/draft';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { ConflictBanner } from '../../../ui/conflict-banner/conflict-banner';
import { Field } from '../../../ui/field/field';
import { Problem } from '../../../ui/problem/problem';
import { texts } from '../texts';
import type { Progress } from './action-state';

/** How far an action is: big targets, since it is used on a phone. */
@Component({
  selector: 'app-progress-form',
  imports: [ConflictBanner, Field, NzButtonComponent, NzInputDirective, Problem],
  templateUrl: './progress-form.html',
  styleUrl: './progress-form.css',
})
export class ProgressForm {
  private readonly language = inject(Language);
  protected readonly t = useTexts(texts);
  protected readonly statuses = ACTION_STATUSES;

  readonly action = input.required<ActionDetail>();
  readonly saving = input.required<Attempt>();
  readonly saved = output<Progress>();
  readonly reloading = output();

  protected readonly progress = draftOver(() => progressOf(this.action()), { of: () => this.action().id });
  /** Stays until it has become a note of the action. */
  protected readonly note = linkedSignal<ActionDetail, string>({
    source: this.action,
    computation: (now, before) =>
      before?.source.id === now.id && !hasNew(before.value, now, before.source) ? before.value : '',
  });
  protected readonly wanted = signal(false);
  protected readonly noteNeeded = computed(() => needsNote(this.action().status, this.progress().status));
  protected readonly lacksNote = computed(() => this.noteNeeded() && this.note().trim().length < 2);
  protected readonly changed = computed(() => this.progress.changed() || this.note().trim() !== '');
  protected readonly stale = computed(() => this.saving().problem()?.code === 'stale-version');

  protected reload(): void {
    this.progress.reset();
    this.reloading.emit();
  }

  protected nameOf(status: ActionDetail['status']): string {
    return ACTION_STATUS_NAMES[status][this.language.current()];
  }

  protected choose(status: ActionDetail['status']): void {
    const { percent } = this.progress();
    const back = status === 'open' ? 0 : percent === 100 && status === 'in-progress' ? 90 : percent;
    this.progress.set(settledProgress(this.action(), { status, percent: back }));
  }

  protected slide(event: Event): void {
    const percent = Number((event.target as HTMLInputElement).value);
    this.progress.set({ status: percent === 0 ? 'open' : 'in-progress', percent });
  }

  protected write(event: Event): void {
    this.note.set((event.target as HTMLTextAreaElement).value);
  }

  protected save(): void {
    this.wanted.set(true);
    if (this.lacksNote()) return;
    this.wanted.set(false);
    this.saved.emit({ ...this.progress(), note: this.note().trim() || null });
  }
}

function progressOf({ status, percent }: ActionDetail): Pick<ActionDetail, 'status' | 'percent'> {
  return { status, percent };
}

/** Whether what was written stands among the notes that have come since. */
function hasNew(written: string, { notes }: ActionDetail, before: ActionDetail): boolean {
  const known = new Set(before.notes.map(({ id }) => id));
  return notes.some(({ id, text }) => !known.has(id) && text === written.trim());
}
