import { Component, computed, DOCUMENT, inject } from '@angular/core';
import type { Blocker } from '@assay/contract';
import { STATE_NAMES } from '@assay/cycle';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { StageNext } from '../../core/cycles/stage-next/stage-next';
import { Language } from '../../platform/language/language';
import { Session } from '../../platform/session/session';
import { useTexts } from '../../platform/texts/texts';
import { PageHeader } from '../../ui/page-header/page-header';
import { State } from '../../ui/state/state';
import { Toasts } from '../../ui/toasts/toasts';
import { DeadlinesSection } from './deadlines-section';
import { GoalFacts } from './goal-facts';
import { GoalForm } from './goal-form';
import { ModelSection } from './model-section';
import { ScopeSection } from './scope-section';
import { SetupSection } from './setup-section';
import { doneSections, sectionOf } from './setup-sections';
import { TargetSetupState, type GoalDraft } from './target-setup-state';
import { TeamSection } from './team-section';
import { texts } from './texts';

/** Goal, customers, model, team and deadlines of a cycle on one page. Those who do not set it up read it. */
@Component({
  selector: 'app-target-setup-page',
  imports: [
    DeadlinesSection,
    GoalFacts,
    GoalForm,
    ModelSection,
    PageHeader,
    ScopeSection,
    SetupSection,
    StageNext,
    State,
    TeamSection,
  ],
  providers: [TargetSetupState],
  templateUrl: './target-setup-page.html',
})
export class TargetSetupPage {
  private readonly document = inject(DOCUMENT);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  protected readonly room = inject(CycleRoom);
  protected readonly state = inject(TargetSetupState);
  protected readonly t = useTexts(texts);

  protected readonly heading = computed(() => STATE_NAMES['target-setup'][this.language.current()]);
  protected readonly done = computed(() => doneSections(this.room.cycle()));
  /** Those who could have changed it are told why they no longer can. */
  protected readonly over = computed(() => !this.state.editable() && this.session.allows('cycle.setup'));

  protected jump(blocker: Blocker): void {
    const section = this.document.getElementById(sectionOf(blocker) ?? '');
    section?.scrollIntoView({ behavior: 'smooth', block: 'start' });
    section?.focus({ preventScroll: true });
  }

  protected async saveGoal(draft: GoalDraft): Promise<void> {
    if (await this.state.saveGoal(draft)) this.toasts.say(this.t('saved'));
  }
}
