import { Component, computed, effect, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ReviewItem } from '@assay/contract';
import { displayScore } from '@assay/scoring';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { StageNext } from '../../core/cycles/stage-next/stage-next';
import { useModelWords } from '../../core/models/model-words';
import { Tier } from '../../core/tiers/tier';
import { TierArrow } from '../../core/tiers/tier-arrow';
import { ApiProblem } from '../../platform/api/api-problem';
import { Session } from '../../platform/session/session';
import { useTexts } from '../../platform/texts/texts';
import { Cell } from '../../ui/data-table/cell';
import type { Column } from '../../ui/data-table/column';
import { DataTable } from '../../ui/data-table/data-table';
import { Dialogs } from '../../ui/dialogs/dialogs';
import { PageHeader } from '../../ui/page-header/page-header';
import { Problem } from '../../ui/problem/problem';
import { ShortcutsPanel } from '../../ui/shortcuts/shortcuts-panel';
import { isTyping } from '../../ui/shortcuts/typing';
import { State } from '../../ui/state/state';
import { Toasts } from '../../ui/toasts/toasts';
import { ChangeBoard } from './change-board';
import { CurrentItem } from './current-item';
import { DepartmentBoard } from './department-board';
import { LeftDialog } from './left-dialog';
import { OverrideDialog, type Override } from './override-dialog';
import { refusalText } from './refusal-text';
import { EVERYTHING, filterItems, type ReviewFilter } from './review-filter';
import { ReviewFilterBar } from './review-filter-bar';
import { ReviewState, type Decision } from './review-state';
import { stateTexts } from './state-texts';
import { texts } from './texts';
import { changesOf } from './tier-changes';

@Component({
  selector: 'app-review-page',
  imports: [
    Cell,
    ChangeBoard,
    CurrentItem,
    DataTable,
    DepartmentBoard,
    LeftDialog,
    NzButtonComponent,
    OverrideDialog,
    PageHeader,
    Problem,
    ReviewFilterBar,
    RouterLink,
    StageNext,
    State,
    Tier,
    TierArrow,
  ],
  providers: [ReviewState],
  host: { '(document:keydown)': 'onKey($event)' },
  templateUrl: './review-page.html',
  styleUrl: './review-page.css',
})
export class ReviewPage {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  protected readonly room = inject(CycleRoom);
  protected readonly state = inject(ReviewState);
  protected readonly t = useTexts(texts);
  protected readonly stateTexts = stateTexts;
  protected readonly refusalText = refusalText;

  protected readonly filter = signal<ReviewFilter>(EVERYTHING);
  protected readonly selected = signal<ReadonlySet<string>>(new Set());
  protected readonly overriding = signal(false);
  private readonly currentId = signal<string | undefined>(undefined);

  protected readonly decides = computed(() => this.session.allows('review.decide'));
  protected readonly model = computed(() =>
    this.state.model.hasValue() ? this.state.model.value().content : undefined,
  );
  protected readonly words = useModelWords(() => this.model());
  protected readonly found = computed(() => {
    const model = this.model();
    return model ? filterItems(this.state.items(), this.filter(), model) : [];
  });
  protected readonly current = computed(() =>
    this.state.items().find(({ customerId }) => customerId === this.currentId()),
  );
  /** Whose tier is being changed in the dialog. */
  protected readonly overridden = computed(() => (this.overriding() ? this.current() : undefined));
  protected readonly chosen = computed(() =>
    this.state.items().filter(({ customerId }) => this.selected().has(customerId)),
  );
  protected readonly runNote = computed(() =>
    this.state.board.hasValue() ? this.t('runNote', { number: this.state.board.value().runNumber }) : '',
  );
  protected readonly notCalculated = computed(() => {
    const failure = this.state.board.error();
    return failure instanceof ApiProblem && failure.code === 'run-missing';
  });
  protected readonly stale = computed(() =>
    ['already-decided', 'stale-version'].includes(this.state.deciding.problem()?.code ?? ''),
  );
  protected readonly left = computed(() =>
    this.state.left().map(({ customerId, code }) => ({
      name: this.state.items().find((item) => item.customerId === customerId)?.name ?? '—',
      code,
    })),
  );
  protected readonly idOf = (item: ReviewItem): string => item.customerId;

  protected readonly columns = computed<readonly Column<ReviewItem>[]>(() => [
    { key: 'customer', heading: this.t('customer'), sticky: true, sortBy: ({ code }) => code },
    {
      key: 'tier',
      heading: this.t('effectiveTier'),
      width: '150px',
      sortBy: ({ effectiveTier }) => this.place(effectiveTier),
    },
    {
      key: 'previous',
      heading: this.t('previousTier'),
      width: '112px',
      text: ({ previousTier }) => this.words.tier(previousTier)?.name ?? '—',
      sortBy: ({ previousTier }) => this.place(previousTier),
    },
    {
      key: 'total',
      heading: this.t('total'),
      width: '72px',
      number: true,
      text: ({ total }) => this.score(total),
      sortBy: ({ total }) => total,
    },
    { key: 'flags', heading: this.t('flags'), width: '84px' },
    { key: 'state', heading: this.t('state'), width: '96px', sortBy: ({ state }) => state },
  ]);

  constructor() {
    inject(ShortcutsPanel).list([{ keys: 'A', text: () => this.t('shortcutApprove') }]);
    // Heads begin with what is left for them.
    if (this.session.allows('review.decide')) {
      this.filter.set({ ...EVERYTHING, state: 'pending' });
    }
    effect(() => {
      const known = new Set(this.state.items().map(({ customerId }) => customerId));
      const gone = [...this.selected()].filter((id) => !known.has(id));
      if (gone.length > 0) this.selected.update((all) => new Set([...all].filter((id) => known.has(id))));
    });
  }

  protected goTo({ customerId }: ReviewItem): void {
    this.state.deciding.clear();
    this.currentId.set(customerId);
  }

  protected open({ customerId }: ReviewItem): void {
    void this.router.navigate([...this.pathOf(customerId)]);
  }

  protected pathOf(customerId: string): readonly string[] {
    return [...this.room.pathOf(), 'customers', customerId];
  }

  protected onKey(event: KeyboardEvent): void {
    if (event.key !== 'a' || isTyping(event) || this.overriding()) return;
    const item = this.current();
    if (!item || item.refusal !== null || item.state === 'approved' || !this.decides()) return;
    event.preventDefault();
    void this.approve(item);
  }

  protected async approve(item: ReviewItem): Promise<void> {
    await this.decide(item, { kind: 'approve' }, 'approved');
  }

  protected async override(item: ReviewItem, { tier, reason }: Override): Promise<void> {
    if (await this.decide(item, { kind: 'override', tier, reason }, 'overridden')) this.overriding.set(false);
  }

  protected async giveBack(item: ReviewItem): Promise<void> {
    const reason = await this.dialogs.reason({
      heading: this.t('returnHeading', { name: item.name }),
      text: this.t('returnText'),
      act: this.t('return'),
    });
    if (reason !== undefined) await this.decide(item, { kind: 'return', reason }, 'returned');
  }

  protected async approveMany(): Promise<void> {
    const model = this.model();
    const items = this.chosen().filter(({ state }) => state !== 'approved');
    if (!model || items.length === 0) return;
    const changed = items.filter((item) => changesOf(item, model).length > 0).length;
    const agreed = await this.dialogs.confirm({
      heading: this.t('approveManyHeading', { count: items.length }),
      text: [
        this.t('approveManyText'),
        ...(changed > 0 ? [this.t('approveManyChanged', { count: changed })] : []),
      ].join(' '),
      act: this.t('approve'),
    });
    if (!agreed) return;
    const approved = await this.state.approveMany(items);
    if (approved === undefined) return;
    this.selected.set(new Set());
    this.toasts.say(this.t('approvedMany', { count: approved }));
  }

  private async decide(
    item: ReviewItem,
    decision: Decision,
    said: 'approved' | 'overridden' | 'returned',
  ): Promise<boolean> {
    const done = await this.state.decide(item, decision);
    if (done) this.toasts.say(this.t(said, { name: item.name }));
    return done;
  }

  private place(tier: string | null): number | null {
    const place = this.words.tiers().findIndex(({ key }) => key === tier);
    return place < 0 ? null : place;
  }

  private score(total: number | null): string {
    const model = this.model();
    return total === null || !model ? '—' : displayScore(model, total);
  }
}
