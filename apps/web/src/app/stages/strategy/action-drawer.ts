import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import {
  models,
  strategy,
  type ActionLine,
  type CustomerPlan,
  type Department,
  type PlanOption,
  type StrategyOverview,
} from '@assay/contract';
import { isClosed } from '@assay/cycle';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { ActionStatus } from '../../core/actions/action-status';
import { useEffectWords } from '../../core/actions/effect-words';
import { TierBadge } from '../../core/actions/tier-badge';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { useValueWords } from '../../core/models/value-words';
import { Api } from '../../platform/api/api';
import type { Attempt } from '../../platform/api/attempt';
import { sameEntry } from '../../platform/forms/draft';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { ConflictBanner } from '../../ui/conflict-banner/conflict-banner';
import { Dialog } from '../../ui/dialogs/dialog';
import { Problem } from '../../ui/problem/problem';
import { State } from '../../ui/state/state';
import {
  draftOf,
  EMPTY_ENTRY,
  entered,
  entryOf,
  goalOf,
  lacking,
  NO_ORIGINS,
  type Origins,
  type PlanEntry,
} from './plan-entry';
import { PlanForm } from './plan-form';
import { SimulatorLine } from './simulator-line';
import type { ActionChange, NewAction } from './strategy-state';
import { TargetChoice, type Target } from './target-choice';
import { texts } from './texts';
import { tierOptions } from './tier-options';

/** An action beside the plan: new or known, with what it would bring while it is being written. */
@Component({
  selector: 'app-action-drawer',
  imports: [
    ActionStatus,
    ConflictBanner,
    Dialog,
    NzButtonComponent,
    PlanForm,
    Problem,
    SimulatorLine,
    State,
    TargetChoice,
    TierBadge,
  ],
  templateUrl: './action-drawer.html',
  styleUrl: './action-drawer.css',
})
export class ActionDrawer {
  private readonly api = inject(Api);
  private readonly room = inject(CycleRoom);
  private readonly language = inject(Language);
  private readonly values = useValueWords();
  protected readonly formats = inject(Formats);
  protected readonly words = useEffectWords();
  protected readonly t = useTexts(texts);

  readonly action = input<ActionLine>();
  /** Whom a new action is for; chosen in the drawer when absent. */
  readonly customerId = input<string>();
  readonly overview = input.required<StrategyOverview>();
  readonly departments = input.required<readonly Department[]>();
  readonly saving = input.required<Attempt>();
  readonly created = output<NewAction>();
  readonly changed = output<ActionChange>();
  readonly cancelling = output();
  /** Somebody else changed it meanwhile, and the present state is wanted. */
  readonly reloading = output();
  readonly closed = output();

  protected readonly target = linkedSignal<Target | undefined>(() => {
    const customerId = this.action()?.customer.id ?? this.customerId();
    return customerId ? { kind: 'customer', customerId } : undefined;
  });
  protected readonly customer = computed(() => {
    const target = this.target();
    return target?.kind === 'customer' ? target.customerId : undefined;
  });
  protected readonly plan = this.api.read(strategy.customer, () => {
    const customerId = this.customer();
    return customerId ? { params: { ...this.room.params(), customerId } } : undefined;
  });
  private readonly model = this.api.read(models.version, () => {
    const id = this.room.cycle().model?.id;
    return id && this.target()?.kind === 'tier' ? { params: { id } } : undefined;
  });

  protected readonly options = computed<readonly PlanOption[]>(() => {
    if (this.target()?.kind === 'customer') return this.plan.hasValue() ? this.plan.value().options : [];
    return this.model.hasValue() ? tierOptions(this.model.value().content) : [];
  });
  protected readonly measures = computed<CustomerPlan['measures']>(() =>
    this.plan.hasValue() && this.customer() ? this.plan.value().measures : [],
  );
  private readonly unit = computed(
    () => this.options().find(({ metric }) => metric === this.entry().metric)?.unit ?? 'count',
  );
  private readonly per = computed(() => this.values.entry(this.unit()).per);

  protected readonly origins = linkedSignal<Origins>(() => {
    const action = this.action();
    return action
      ? { problem: action.problem, measure: action.measure, measureKey: action.measureKey }
      : NO_ORIGINS;
  });
  protected readonly entry = linkedSignal<PlanEntry>(() => {
    const action = this.action();
    if (!action) return EMPTY_ENTRY;
    const { per } = this.values.entry(action.effect?.unit ?? 'count');
    return entryOf(action, untracked(this.language.current), per);
  });
  protected readonly goal = computed(() => goalOf(this.entry(), this.options(), this.per()));
  protected readonly strict = signal(false);

  protected readonly mayPlan = computed(() => {
    const plan = this.plan.hasValue() ? this.plan.value().customer : undefined;
    const customer = plan && { departmentId: plan.departmentId, ownerId: plan.owner?.id ?? null };
    return this.room.may('strategy.plan', customer ? { customer } : {});
  });
  protected readonly fixed = computed(() => {
    const action = this.action();
    return !this.mayPlan() || (!!action && isClosed(action.status));
  });
  protected readonly heading = computed(() => {
    const action = this.action();
    if (!action) return this.t('addHeading');
    return this.t(this.fixed() ? 'viewHeading' : 'editHeading');
  });
  /** Owners in the list, and whoever has the action now. */
  protected readonly owners = computed(() => {
    const owner = this.action()?.owner;
    const known = this.overview().owners;
    return owner && !known.some(({ id }) => id === owner.id) ? [owner, ...known] : known;
  });
  protected readonly stale = computed(() => this.saving().problem()?.code === 'stale-version');

  constructor() {
    // A new action begins with the worst problem and what would ease it, unless somebody has begun to write.
    effect(() => {
      const [worst] = this.options();
      const isNew = !this.action() && this.customer() !== undefined;
      if (!isNew || !worst?.problem || !sameEntry(untracked(this.entry), EMPTY_ENTRY)) return;
      const lang = untracked(this.language.current);
      const { per } = this.values.entry(worst.unit);
      this.origins.set({ ...NO_ORIGINS, problem: worst.problem });
      this.entry.set({
        ...EMPTY_ENTRY,
        indicator: worst.indicator,
        problem: worst.problem[lang],
        metric: worst.next ? worst.metric : '',
        goal: worst.next ? entered(worst.next.to, per) : '',
      });
    });
  }

  protected save(): void {
    this.strict.set(true);
    const target = this.target();
    const entry = this.entry();
    if (!target || lacking(entry).length > 0) return;
    const draft = draftOf(entry, this.origins(), this.options(), this.language.current(), this.per());
    const action = this.action();
    if (action) this.changed.emit({ ...draft, version: action.version, ownerId: entry.ownerId });
    else this.created.emit({ ...draft, target, ownerId: entry.ownerId || null, besideOthers: false });
  }
}
