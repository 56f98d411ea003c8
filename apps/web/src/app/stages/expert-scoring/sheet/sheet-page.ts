import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChildren,
} from '@angular/core';
import { Router } from '@angular/router';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { AutosaveStamp } from '../../../ui/autosave-stamp/autosave-stamp';
import { ConflictBanner } from '../../../ui/conflict-banner/conflict-banner';
import { Dialogs } from '../../../ui/dialogs/dialogs';
import { PageHeader, type Crumb } from '../../../ui/page-header/page-header';
import { Problem } from '../../../ui/problem/problem';
import { ShortcutsPanel } from '../../../ui/shortcuts/shortcuts-panel';
import { isTyping } from '../../../ui/shortcuts/typing';
import { State } from '../../../ui/state/state';
import { Toasts } from '../../../ui/toasts/toasts';
import { CycleRoom } from '../../../core/cycles/cycle-room';
import { sheetLink } from '../sheet-words';
import { ConflictDialog, type Declaration } from './conflict-dialog';
import { CustomerFacts } from './customer-facts';
import { RubricCard } from './rubric-card';
import { SheetState } from './sheet-state';
import { texts } from './texts';

/** The scoring sheet: the customer's facts on the left, the rubric on the right, all by keyboard. */
@Component({
  selector: 'app-sheet-page',
  imports: [
    AutosaveStamp,
    ConflictBanner,
    ConflictDialog,
    CustomerFacts,
    NzButtonComponent,
    PageHeader,
    Problem,
    RubricCard,
    State,
  ],
  providers: [SheetState],
  host: { '(document:keydown)': 'onKey($event)', '(window:beforeunload)': 'holdBack($event)' },
  templateUrl: './sheet-page.html',
  styleUrl: './sheet-page.css',
})
export class SheetPage {
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly room = inject(CycleRoom);
  private readonly formats = inject(Formats);
  private readonly cards = viewChildren(RubricCard);
  readonly state = inject(SheetState);
  protected readonly t = useTexts(texts);

  readonly sheetId = input.required<string>();
  /** The expert is about to declare a conflict of interest. */
  protected readonly declaring = signal(false);
  protected readonly nothing = { score: null, confidence: null, note: '' } as const;

  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    ...this.room.crumbs(),
    { text: this.t('stage'), link: this.room.pathOf('expert-scoring') },
  ]);
  /** Place of the indicator at hand: the first without a score. */
  protected readonly at = linkedSignal({
    source: this.state.sheet,
    computation: (sheet) => Math.max(0, sheet?.indicators.findIndex(({ score }) => score === null) ?? 0),
  });
  /** Why it was given back, or why it is read only. */
  protected readonly notice = computed(() => {
    const sheet = this.state.sheet();
    if (!sheet) return '';
    const when = sheet.reasonAt ? this.formats.moment(sheet.reasonAt) : '';
    const facts = { who: sheet.reasonBy ?? '', when, reason: sheet.reason ?? '' };
    if (sheet.reopened && sheet.editable) return this.t('returnedBy', facts);
    if (sheet.revisable) return this.t('isRevisable');
    if (sheet.purpose === 'calibration' && sheet.editable) return this.t('isCalibration');
    if (sheet.state === 'submitted') {
      return this.t('isSubmitted', { when: sheet.submittedAt ? this.formats.moment(sheet.submittedAt) : '' });
    }
    if (sheet.state === 'recused') return this.t('isRecused', facts);
    if (sheet.state === 'expired') return this.t('isExpired', facts);
    return sheet.editable ? '' : this.t('isClosed');
  });
  protected readonly onward = computed(() => {
    const [next, back] = this.state.sheet()?.editable
      ? (['saveAndNext', 'saveAndBack'] as const)
      : (['next', 'back'] as const);
    return this.state.next() ? next : back;
  });
  protected readonly stale = computed(() =>
    [this.state.saving.problem(), this.state.acting.problem()].find(
      (problem) => problem?.code === 'stale-version',
    ),
  );

  constructor() {
    effect(() => {
      const sheetId = this.sheetId();
      untracked(() => this.state.open(sheetId));
    });
    inject(ShortcutsPanel).list([
      { keys: '1 – 5', text: () => this.t('keyScore') },
      { keys: '↑ ↓', text: () => this.t('keyMove') },
      { keys: 'N', text: () => this.t('keyNote') },
      { keys: 'Enter', text: () => this.t('keyNext') },
      { keys: 'S', text: () => this.t('keySubmit') },
      { keys: 'R', text: () => this.t('keyRecuse') },
    ]);
  }

  /** Scores; once the panel's scores are disclosed, a change is asked for its reason first. */
  protected async score(key: string, score: number): Promise<void> {
    if (!this.state.sheet()?.revisable) {
      this.state.score(key, score);
      return;
    }
    if (this.state.drafts()[key]?.score === score) return;
    const reason = await this.dialogs.reason({
      heading: this.t('reviseHeading', { score }),
      text: this.t('reviseText'),
      act: this.t('revise'),
    });
    if (reason === undefined) return;
    if (await this.state.revise(key, score, reason)) this.toasts.say(this.t('revised'));
  }

  /** Saves, and goes to the next sheet that lacks a score, or back to the list when none does. */
  protected async saveAndNext(): Promise<void> {
    if (!(await this.state.saving.flush())) return;
    await this.goOn();
  }

  protected async submit(): Promise<void> {
    const sheet = this.state.sheet();
    if (!sheet?.editable || !this.state.complete()) return;
    const agreed = await this.dialogs.confirm({
      heading: this.t('submitHeading', { customer: sheet.customer }),
      text: this.t('submitText'),
      act: this.t('submitAct'),
    });
    if (!agreed || !(await this.state.submit())) return;
    this.toasts.say(this.t('submitted', { customer: sheet.customer }));
    await this.goOn();
  }

  protected async recuse(declared: Declaration): Promise<void> {
    this.declaring.set(false);
    const sheet = this.state.sheet();
    if (!sheet || !(await this.state.recuse(declared))) return;
    this.toasts.say(this.t('recused', { customer: sheet.customer }));
    await this.goOn();
  }

  protected onKey(event: KeyboardEvent): void {
    if (isTyping(event) || document.querySelector('dialog[open]')) return;
    if (this.act(event)) event.preventDefault();
  }

  /** What a key does here; false for a key that does nothing. */
  private act(event: KeyboardEvent): boolean {
    const indicators = this.state.sheet()?.indicators ?? [];
    const indicator = indicators[this.at()];
    if (!indicator) return false;
    const level = indicator.rubric.find(({ score }) => String(score) === event.key);
    if (level) {
      void this.score(indicator.key, level.score);
      return true;
    }
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        this.at.set(within(this.at() + (event.key === 'ArrowDown' ? 1 : -1), indicators.length));
        return true;
      case 'n':
      case 'N':
        this.cards()[this.at()]?.focusNote();
        return true;
      case 's':
      case 'S':
        void this.submit();
        return true;
      case 'r':
      case 'R':
        this.declaring.set(this.state.sheet()?.editable ?? false);
        return true;
      case 'Enter':
        if (isButton(event.target)) return false;
        void this.saveAndNext();
        return true;
      default:
        return false;
    }
  }

  /** The browser asks before it closes a page on which something is not saved. */
  protected holdBack(event: Event): void {
    if (!this.state.saving.idle()) event.preventDefault();
  }

  private async goOn(): Promise<void> {
    const next = this.state.next();
    this.state.mine.reload();
    await this.router.navigate([...(next ? sheetLink(next) : this.room.pathOf('expert-scoring'))]);
  }
}

const within = (place: number, count: number): number => Math.min(Math.max(place, 0), count - 1);

/** Enter on a button presses it; a level that was just clicked is none in this sense. */
function isButton(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('a, button:not([data-level]), summary') !== null;
}
