import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ActionDetail, ActionEvidence } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';
import { ActionStatus } from '../../../core/actions/action-status';
import { DueMark } from '../../../core/actions/due-mark';
import { useEffectWords } from '../../../core/actions/effect-words';
import { useOwnWords } from '../../../core/actions/own-words';
import { TierBadge } from '../../../core/actions/tier-badge';
import { Session } from '../../../platform/session/session';
import { useTexts } from '../../../platform/texts/texts';
import { Dialogs } from '../../../ui/dialogs/dialogs';
import { PageHeader, type Crumb } from '../../../ui/page-header/page-header';
import { Problem } from '../../../ui/problem/problem';
import { State } from '../../../ui/state/state';
import { Toasts } from '../../../ui/toasts/toasts';
import { texts } from '../texts';
import { ActionState, type Progress } from './action-state';
import { EvidenceList } from './evidence-list';
import { NoteList } from './note-list';
import { ProgressForm } from './progress-form';

/** One action: problem, measure, due date, expected effect, and everything that was done about it. */
@Component({
  selector: 'app-action-page',
  imports: [
    ActionStatus,
    DueMark,
    EvidenceList,
    NoteList,
    NzButtonComponent,
    NzInputDirective,
    PageHeader,
    Problem,
    ProgressForm,
    RouterLink,
    State,
    TierBadge,
  ],
  providers: [ActionState],
  templateUrl: './action-page.html',
  styleUrl: './action-page.css',
})
export class ActionPage {
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  protected readonly state = inject(ActionState);
  protected readonly own = useOwnWords();
  protected readonly words = useEffectWords();
  protected readonly t = useTexts(texts);

  readonly actionId = input.required<string>();

  protected readonly note = signal('');
  protected readonly action = computed(() =>
    this.state.detail.hasValue() ? this.state.detail.value() : undefined,
  );
  protected readonly crumbs = computed<readonly Crumb[]>(() => {
    const action = this.action();
    if (this.session.allows('action.work')) return [{ text: this.t('mine'), link: '/work/actions' }];
    return action
      ? [
          { text: action.cycle.name, link: ['/cycles', action.cycle.id] },
          { text: this.t('title'), link: ['/cycles', action.cycle.id, 'tracking'] },
        ]
      : [];
  });
  protected readonly editable = computed(() => this.action()?.refusal === null);

  constructor() {
    effect(() => this.state.open(this.actionId()));
  }

  protected refusal({ refusal }: ActionDetail): string {
    if (refusal === 'cycle-ended') return this.t('readOnlyEnded');
    return this.t(refusal === 'wrong-stage' ? 'readOnlyStage' : 'readOnlyRole');
  }

  protected async report(action: ActionDetail, progress: Progress): Promise<void> {
    if (await this.state.report(action, progress)) this.toasts.say(this.t('savedProgress'));
  }

  protected async addNote(action: ActionDetail): Promise<void> {
    if (!(await this.state.note(action, this.note().trim()))) return;
    this.note.set('');
    this.toasts.say(this.t('noteAdded'));
  }

  protected async file(action: ActionDetail, file: File): Promise<void> {
    if (await this.state.file(action, file)) this.toasts.say(this.t('uploaded', { name: file.name }));
  }

  protected async remove(action: ActionDetail, evidence: ActionEvidence): Promise<void> {
    const { fileName: name } = evidence;
    const agreed = await this.dialogs.confirm({
      heading: this.t('removeHeading', { name }),
      lost: [this.t('removeLost')],
      act: this.t('remove'),
    });
    if (agreed && (await this.state.remove(action, evidence))) this.toasts.say(this.t('removed', { name }));
  }

  protected write(event: Event): void {
    this.note.set((event.target as HTMLTextAreaElement).value);
  }
}
