import { Component, computed, inject } from '@angular/core';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { IndicatorTree } from '../../core/models/indicator-tree';
import { ModelFindings } from '../../core/models/model-findings';
import { TierScheme } from '../../core/models/tier-scheme';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { ConflictBanner } from '../../ui/conflict-banner/conflict-banner';
import { Problem } from '../../ui/problem/problem';
import { State } from '../../ui/state/state';
import { Toasts } from '../../ui/toasts/toasts';
import { ModelState, type Pick } from './model-state';
import { TargetSetupState } from './target-setup-state';
import { texts } from './texts';

/** By which model the customers are scored: choose one, look into it, decide what the check has found, use it. */
@Component({
  selector: 'app-model-section',
  imports: [ConflictBanner, IndicatorTree, ModelFindings, NzButtonComponent, Problem, State, TierScheme],
  providers: [ModelState],
  templateUrl: './model-section.html',
  styleUrl: './model-section.css',
})
export class ModelSection {
  private readonly toasts = inject(Toasts);
  private readonly room = inject(CycleRoom);
  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly setup = inject(TargetSetupState);
  protected readonly state = inject(ModelState);
  protected readonly t = useTexts(texts);

  protected readonly templates = computed(() =>
    this.state.templates.hasValue() ? this.state.templates.value() : [],
  );
  protected readonly versions = computed(() =>
    this.state.versions.hasValue() ? this.state.versions.value() : [],
  );
  /** The model that the cycle uses, by name; everybody may know that. */
  protected readonly current = computed(() => this.room.cycle().model);
  protected readonly source = computed(() =>
    this.state.picked()?.kind === 'template' ? this.state.template : this.state.version,
  );
  /** Why the picked template cannot be used yet. */
  protected readonly hindrance = computed(() => {
    const repaired = this.state.repaired();
    if (!repaired) return '';
    if (repaired.weightsUndecided) return this.t('decideWeights');
    return repaired.usable ? '' : this.t('faultsOpen');
  });
  protected readonly isNew = computed(() => {
    const picked = this.state.picked();
    return picked?.kind === 'template' || (picked?.kind === 'version' && picked.id !== this.state.chosenId());
  });
  protected readonly stale = computed(() => this.state.attempt.problem()?.code === 'stale-version');

  protected isPicked(pick: Pick): boolean {
    const picked = this.state.picked();
    if (picked?.kind === 'version') return pick.kind === 'version' && pick.id === picked.id;
    return pick.kind === 'template' && pick.key === picked?.key;
  }

  /** Back to the model in use. */
  protected keep(): void {
    const id = this.state.chosenId();
    this.state.picked.set(id === null ? undefined : { kind: 'version', id });
    this.state.choosing.set(false);
  }

  protected async use(): Promise<void> {
    const name = this.state.content()?.name[this.language.current()] ?? '';
    if (await this.state.use()) this.toasts.say(this.t('modelChosen', { name }));
  }

  protected reload(): void {
    this.state.attempt.clear();
    this.setup.reload();
  }
}
