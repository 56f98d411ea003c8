import {
  Component,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
  type ElementRef,
} from '@angular/core';
import type { Department, ResultLine } from '@assay/contract';
import type { EvaluationModel } from '@assay/model';
import { displayScore } from '@assay/scoring';
import { useModelWords } from '../../core/models/model-words';
import { Tier } from '../../core/tiers/tier';
import { TierArrow } from '../../core/tiers/tier-arrow';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { Cell } from '../../ui/data-table/cell';
import type { Column, Sort } from '../../ui/data-table/column';
import { DataTable } from '../../ui/data-table/data-table';
import { ShortcutsPanel } from '../../ui/shortcuts/shortcuts-panel';
import { isTyping } from '../../ui/shortcuts/typing';
import { EVERYTHING, filterResults, FLAGS, flagsOf, type ResultFilter } from './result-filter';
import { texts } from './texts';

const flagTexts = {
  borderline: 'flagBorderline',
  gate: 'flagGate',
  'low-coverage': 'flagLowCoverage',
  up: 'wentUp',
  down: 'wentDown',
} as const;

/** Customers by dimensions: any number of rows. */
@Component({
  selector: 'app-result-grid',
  imports: [Cell, DataTable, Tier, TierArrow],
  host: { '(document:keydown)': 'onKey($event)' },
  templateUrl: './result-grid.html',
  styleUrl: './result-grid.css',
})
export class ResultGrid {
  private readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);
  private readonly searchBox = viewChild.required<ElementRef<HTMLInputElement>>('search');

  readonly lines = input.required<readonly ResultLine[]>();
  readonly model = input.required<EvaluationModel>();
  readonly departments = input.required<readonly Department[]>();
  readonly opened = output<ResultLine>();

  protected readonly flags = FLAGS;
  protected readonly flagTexts = flagTexts;
  protected readonly words = useModelWords(() => this.model());
  protected readonly filter = signal<ResultFilter>(EVERYTHING);
  protected readonly sort = signal<Sort | undefined>({ key: 'total', descending: true });
  protected readonly isFiltered = computed(() => Object.values(this.filter()).some((part) => part !== ''));
  protected readonly found = computed(() => filterResults(this.lines(), this.filter(), this.model()));
  protected readonly industries = computed(() =>
    [...new Set(this.lines().flatMap(({ industry }) => industry ?? []))].sort(
      new Intl.Collator(this.language.tag()).compare,
    ),
  );
  protected readonly idOf = (line: ResultLine): string => line.customerId;

  protected readonly columns = computed<readonly Column<ResultLine>[]>(() => {
    const places = new Map(this.model().tiers.map(({ key }, place) => [key, place]));
    return [
      {
        key: 'customer',
        heading: this.t('customer'),
        width: '260px',
        sticky: true,
        sortBy: ({ code }) => code,
      },
      {
        key: 'tier',
        heading: this.t('tier'),
        width: '150px',
        sortBy: ({ tier }) => (tier === null ? null : (places.get(tier) ?? null)),
      },
      {
        key: 'total',
        heading: this.t('total'),
        width: '96px',
        number: true,
        text: (line) => this.score(line.total),
        sortBy: ({ total }) => total,
      },
      ...this.model().dimensions.map(({ key, name }): Column<ResultLine> => ({
        key: `dimension-${key}`,
        heading: name[this.language.current()],
        width: '104px',
        number: true,
        text: ({ dimensions }) => {
          const score = dimensions[key] ?? null;
          return score === null ? '—' : this.formats.number(score, 2);
        },
        sortBy: ({ dimensions }) => dimensions[key] ?? null,
      })),
      {
        key: 'coverage',
        heading: this.t('coverage'),
        width: '112px',
        number: true,
        text: ({ coverage }) => this.formats.percent(coverage),
        sortBy: ({ coverage }) => coverage,
      },
      { key: 'flags', heading: this.t('flags'), width: '150px' },
      {
        key: 'department',
        heading: this.t('department'),
        width: '130px',
        text: ({ departmentId }) => this.departmentName(departmentId),
        sortBy: ({ departmentId }) => this.departmentName(departmentId),
      },
      {
        key: 'owner',
        heading: this.t('owner'),
        width: '104px',
        text: ({ owner }) => owner ?? '',
        sortBy: ({ owner }) => owner,
      },
      {
        key: 'industry',
        heading: this.t('industry'),
        width: '110px',
        text: ({ industry }) => industry ?? '',
        sortBy: ({ industry }) => industry,
      },
      {
        key: 'problems',
        heading: this.t('problems'),
        width: '320px',
        text: ({ problems }) => problems.map((key) => this.words.problem(key)).join(this.separator()),
        sortBy: ({ problems }) => problems.length,
      },
    ];
  });

  constructor() {
    inject(ShortcutsPanel).list([{ keys: '/', text: () => this.t('shortcutSearch') }]);
  }

  protected set(part: keyof ResultFilter, event: Event): void {
    const { value } = event.target as HTMLInputElement | HTMLSelectElement;
    this.filter.update((filter) => ({ ...filter, [part]: value }));
  }

  protected clear(): void {
    this.filter.set(EVERYTHING);
  }

  /** Those of a line that no column says already. */
  protected flagsOf(line: ResultLine): readonly ('borderline' | 'gate' | 'low-coverage')[] {
    return flagsOf(line, this.model()).filter((flag) => flag !== 'up' && flag !== 'down');
  }

  protected onKey(event: KeyboardEvent): void {
    if (event.key !== '/' || isTyping(event)) return;
    event.preventDefault();
    this.searchBox().nativeElement.focus();
  }

  private score(total: number | null): string {
    return total === null ? '—' : displayScore(this.model(), total);
  }

  protected departmentName(id: string | null): string {
    const found = this.departments().find((department) => department.id === id);
    return found?.name[this.language.current()] ?? this.t('noDepartment');
  }

  private separator(): string {
    return this.language.current() === 'zh' ? '；' : '; ';
  }
}
