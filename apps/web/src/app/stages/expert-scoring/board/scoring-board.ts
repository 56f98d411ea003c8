import { Component, computed, DOCUMENT, inject, signal } from '@angular/core';
import type {
  AssignedSheet,
  Blocker,
  PersonRef,
  ScoreAggregates,
  ScoredCustomer,
  ScoringOverview,
  ScoringRules,
} from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { Cell } from '../../../ui/data-table/cell';
import type { Column } from '../../../ui/data-table/column';
import { DataTable } from '../../../ui/data-table/data-table';
import { Dialogs } from '../../../ui/dialogs/dialogs';
import { PageHeader } from '../../../ui/page-header/page-header';
import { Problem } from '../../../ui/problem/problem';
import { State } from '../../../ui/state/state';
import { Toasts } from '../../../ui/toasts/toasts';
import { CycleRoom } from '../../../core/cycles/cycle-room';
import { StageNext } from '../../../core/cycles/stage-next/stage-next';
import { foundKey } from '../conflict-words';
import { texts } from '../texts';
import { CustomerPanelDialog } from './customer-panel-dialog';
import { ExpertProgress } from './expert-progress';
import { PanelSection } from './panel-section';
import { RemindDialog } from './remind-dialog';
import { RulesDialog, type RulesChoice } from './rules-dialog';
import { RulesPanel } from './rules-panel';
import { ScoringBoardState, type CustomerFilter, type Spread } from './scoring-board-state';
import { SheetCell } from './sheet-cell';
import { SheetDialog } from './sheet-dialog';
import { SpreadDialog } from './spread-dialog';

type Expert = ScoringOverview['experts'][number];
type Conflict = ScoredCustomer['conflicts'][number];

/** Customers that all experts score first. */
const SAMPLE = 3;

const STEP_TEXTS = {
  early: undefined,
  soon: 'stepSoon',
  overdue: 'stepOverdue',
  'tell-superior': 'stepSuperior',
  'at-risk': 'stepRisk',
} as const satisfies Record<ScoringOverview['step'], keyof (typeof texts)['zh'] | undefined>;

/** A sheet that the coordinator looks at. */
interface Look {
  readonly sheet: AssignedSheet;
  readonly row: ScoredCustomer;
  readonly expert: PersonRef;
}

/** The coordinator's side of the scoring: who scores whom, how far everybody is, and what to do about it. */
@Component({
  selector: 'app-scoring-board',
  imports: [
    Cell,
    CustomerPanelDialog,
    DataTable,
    ExpertProgress,
    NzButtonComponent,
    NzInputDirective,
    PageHeader,
    PanelSection,
    Problem,
    RemindDialog,
    RulesDialog,
    RulesPanel,
    SheetCell,
    SheetDialog,
    SpreadDialog,
    StageNext,
    State,
  ],
  providers: [ScoringBoardState],
  templateUrl: './scoring-board.html',
  styleUrl: './scoring-board.css',
})
export class ScoringBoard {
  private readonly language = inject(Language);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly document = inject(DOCUMENT);
  protected readonly formats = inject(Formats);
  protected readonly room = inject(CycleRoom);
  protected readonly state = inject(ScoringBoardState);
  protected readonly t = useTexts(texts);

  protected readonly spreading = signal(false);
  protected readonly ruling = signal(false);
  /** Customer whose panel is looked at. */
  protected readonly opened = signal<string | undefined>(undefined);
  protected readonly reminding = signal<Expert | undefined>(undefined);
  protected readonly looking = signal<Look | undefined>(undefined);

  protected readonly mayAssign = computed(() => this.room.may('scoring.assign'));
  protected readonly mayExpire = computed(() => this.room.may('sheet.expire'));
  protected readonly mayReopen = computed(() => this.room.may('sheet.reopen'));

  private readonly overview = computed(() =>
    this.state.overview.hasValue() ? this.state.overview.value() : undefined,
  );
  protected readonly rules = computed(() => this.overview()?.rules);
  /** The sample that all score first; undefined where none was drawn. */
  protected readonly calibration = computed(() => {
    const sample = this.overview()?.calibration;
    return sample && sample.assigned > 0 ? sample : undefined;
  });
  /** Calibration comes first, or not at all. */
  protected readonly mayCalibrate = computed(
    () => this.mayAssign() && this.team().length > 1 && this.overview()?.sheets.submitted === 0,
  );
  /** How urgent what is open has become; undefined while it is not. */
  protected readonly step = computed(() => {
    const overview = this.overview();
    return overview && overview.sheets.open > 0 ? STEP_TEXTS[overview.step] : undefined;
  });
  protected readonly tooFew = computed(() =>
    this.room.cycle().blockers.some(({ code }) => code === 'too-few-raters'),
  );
  protected readonly experts = computed(() => this.overview()?.experts ?? []);
  protected readonly team = computed(() => this.experts().filter(({ inTeam }) => inTeam));
  protected readonly indicators = computed(() => this.overview()?.indicators ?? []);
  protected readonly unassigned = computed(() => this.overview()?.unassigned ?? 0);
  protected readonly open = computed(() => this.overview()?.sheets.open ?? 0);
  protected readonly due = computed(
    () => this.room.cycle().stages.find(({ stage }) => stage === 'expert-scoring')?.deadline ?? null,
  );
  protected readonly stale = computed(() => this.state.acting.problem()?.code === 'stale-version');

  protected readonly filters = [
    { value: 'open', text: 'onlyOpen' },
    { value: 'unassigned', text: 'onlyUnassigned' },
    { value: 'settled', text: 'onlySettled' },
  ] as const satisfies readonly { value: CustomerFilter; text: string }[];

  protected readonly idOf = (row: ScoredCustomer): string => row.customerId;
  protected readonly columns = computed<readonly Column<ScoredCustomer>[]>(() => [
    { key: 'code', heading: this.t('code'), width: '92px', text: ({ code }) => code },
    { key: 'name', heading: this.t('customer'), sticky: true, text: ({ name }) => name },
    ...this.experts().map(({ person }) => ({ key: person.id, heading: person.name, width: '96px' })),
    ...this.indicators().map(({ key, name }) => ({
      key: `score ${key}`,
      heading: this.t('scoreOf', { indicator: name[this.language.current()] }),
      width: this.language.current() === 'zh' ? '132px' : '150px',
      number: true,
    })),
  ]);

  protected sheetOf({ sheets }: ScoredCustomer, expertId: string): AssignedSheet | undefined {
    return sheets.find((sheet) => sheet.expertId === expertId);
  }

  protected conflictOf({ conflicts }: ScoredCustomer, expertId: string): Conflict | undefined {
    return conflicts.find((conflict) => conflict.expertId === expertId);
  }

  protected scoreOf({ aggregates }: ScoredCustomer, key: string): ScoreAggregates | undefined {
    return aggregates?.find(({ indicator }) => indicator === key);
  }

  protected filter(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.state.only.set(this.filters.find((one) => one.value === value)?.value);
  }

  protected find(event: Event): void {
    this.state.search.set((event.target as HTMLInputElement).value.trim());
  }

  /** Leads from a blocker to the customers it is about. */
  protected jump({ code }: Blocker): void {
    if (code === 'no-experts') this.spreading.set(true);
    else this.state.only.set(code === 'customers-unassigned' ? 'unassigned' : 'open');
    this.document.getElementById('customers')?.scrollIntoView({ block: 'start' });
  }

  protected async setRules({ version }: ScoringRules, choice: RulesChoice): Promise<void> {
    if (!(await this.state.setRules({ ...choice, version }))) return;
    this.ruling.set(false);
    this.toasts.say(this.t('rulesSaved'));
  }

  protected async waive({ version }: ScoringRules): Promise<void> {
    const reason = await this.dialogs.reason({
      heading: this.t('waiveHeading'),
      text: this.t('waiveText'),
      act: this.t('waive'),
    });
    if (reason === undefined) return;
    if (await this.state.waiveRaters({ version, reason })) this.toasts.say(this.t('waived'));
  }

  protected async disclose(): Promise<void> {
    const version = this.rules()?.version;
    if (version === undefined) return;
    const reason = await this.dialogs.reason({
      heading: this.t('discloseHeading'),
      text: this.t('discloseText'),
      act: this.t('disclose'),
    });
    if (reason === undefined) return;
    if (await this.state.openSecondRound({ version, reason })) this.toasts.say(this.t('disclosed'));
  }

  protected async calibrate(): Promise<void> {
    const agreed = await this.dialogs.confirm({
      heading: this.t('calibrateHeading', { count: SAMPLE }),
      text: this.t('calibrateText'),
      act: this.t('calibrate'),
    });
    if (!agreed) return;
    const count = await this.state.calibrate({ customers: SAMPLE, seed: 1 });
    if (count !== undefined) this.toasts.say(this.t('calibrated', { count }));
  }

  protected async spread(wanted: Spread): Promise<void> {
    const done = await this.state.spread(wanted);
    if (!done) return;
    this.spreading.set(false);
    const { short, ...counts } = done;
    this.toasts.say(this.t('spreadDone', counts) + (short > 0 ? this.t('spreadShort', { short }) : ''));
  }

  protected async assign(row: ScoredCustomer, expert: PersonRef): Promise<void> {
    const overrule = await this.overruled(row, expert);
    if (overrule === false || !(await this.state.assign(row.customerId, expert.id, overrule))) return;
    this.toasts.say(this.t('added', { customer: row.name, expert: expert.name }));
  }

  /** Why an expert is to score in spite of a conflict; nothing where none bars, false when one does after all. */
  private async overruled(row: ScoredCustomer, expert: PersonRef): Promise<string | undefined | false> {
    const conflict = this.conflictOf(row, expert.id);
    if (!conflict?.barred) return undefined;
    const kinds = conflict.kinds.map((kind) => this.t(foundKey(kind))).join(this.t('listComma'));
    const reason = await this.dialogs.reason({
      heading: this.t('overruleHeading', { expert: expert.name, customer: row.name }),
      text: this.t('overruleText', { kinds }),
      act: this.t('overrule'),
    });
    return reason ?? false;
  }

  protected async withdraw({ sheet }: Look): Promise<void> {
    this.looking.set(undefined);
    if (await this.state.withdraw(sheet)) this.toasts.say(this.t('withdrawn'));
  }

  protected async reopen({ sheet, row, expert }: Look): Promise<void> {
    this.looking.set(undefined);
    const reason = await this.dialogs.reason({
      heading: this.t('reopenHeading', { expert: expert.name, customer: row.name }),
      text: this.t('reopenText'),
      act: this.t('reopen'),
    });
    if (reason === undefined) return;
    if (await this.state.reopen(sheet, reason)) {
      this.toasts.say(this.t('reopened', { expert: expert.name }));
      return;
    }
    const problem = this.state.acting.problem();
    // The list is read again whatever the answer: it shows what is true now.
    if (problem?.code === 'stale-version') await this.dialogs.conflict(problem);
  }

  protected async expireOne({ sheet, row, expert }: Look): Promise<void> {
    this.looking.set(undefined);
    const heading = this.t('expireHeading', { expert: expert.name, customer: row.name });
    await this.expire(heading, { sheetId: sheet.id });
  }

  protected async expireExpert({ person, sheets }: Expert): Promise<void> {
    const heading = this.t('expireAllHeading', { expert: person.name, count: sheets.open });
    await this.expire(heading, { expertId: person.id });
  }

  protected async expireRest(): Promise<void> {
    await this.expire(this.t('expireRestHeading', { count: this.open() }), {});
  }

  private async expire(heading: string, which: { sheetId?: string; expertId?: string }): Promise<void> {
    const reason = await this.dialogs.reason({ heading, text: this.t('expireText'), act: this.t('expire') });
    if (reason === undefined) return;
    const count = await this.state.expire(which, reason);
    if (count > 0) this.toasts.say(this.t('expiredSome', { count }));
  }
}
