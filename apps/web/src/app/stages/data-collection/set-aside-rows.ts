import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { dataCollection, problemText, type DataImport, type OutputOf } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { Api } from '../../platform/api/api';
import { attempt } from '../../platform/api/attempt';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { Bar } from '../../ui/bar/bar';
import type { Column } from '../../ui/data-table/column';
import { DataTable } from '../../ui/data-table/data-table';
import { Problem } from '../../ui/problem/problem';
import { texts } from './texts';

type Row = OutputOf<typeof dataCollection.setAside>['items'][number];

/** Rows of an import that do not count: how many by which rule, and each with line and content. */
@Component({
  selector: 'app-set-aside-rows',
  imports: [Bar, DataTable, NzButtonComponent, Problem],
  templateUrl: './set-aside-rows.html',
  styles: `
    :host {
      display: block;
    }
    .rules {
      width: 100%;
    }
    .rules button {
      padding: 0;
      border: 0;
      background: none;
      color: var(--accent);
      text-align: start;
    }
    .rules [aria-pressed='true'] {
      font-weight: 600;
      text-decoration: underline;
    }
    .rules td {
      padding: 2px 12px 2px 0;
    }
    .bar {
      width: 160px;
    }
  `,
})
export class SetAsideRows {
  private readonly api = inject(Api);
  private readonly room = inject(CycleRoom);
  private readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  readonly of = input.required<DataImport>();

  protected readonly rule = linkedSignal<string, string | undefined>({
    source: () => this.of().id,
    computation: () => undefined,
  });
  protected readonly rows = signal<readonly Row[]>([]);
  /** The line after which the next page begins; null when there is none. */
  private next: string | null = '0';
  protected readonly loading = attempt();
  protected readonly downloading = attempt();

  protected readonly rules = computed(() => {
    const byRule = [...this.of().byRule].sort((a, b) => b.rows - a.rows);
    return byRule.map(({ rule, rows }) => ({ rule, rows, words: this.words(rule) }));
  });
  protected readonly most = computed(() => Math.max(1, ...this.of().byRule.map(({ rows }) => rows)));
  protected readonly idOf = ({ line }: Row): string => String(line);
  protected readonly columns = computed<readonly Column<Row>[]>(() => [
    {
      key: 'line',
      heading: this.t('line'),
      width: '80px',
      number: true,
      text: ({ line }) => this.formats.number(line),
    },
    { key: 'rule', heading: this.t('rule'), width: '250px', text: ({ rule }) => this.words(rule) },
    { key: 'column', heading: this.t('column'), width: '130px', text: ({ column }) => column ?? '' },
    { key: 'value', heading: this.t('value'), text: ({ value }) => value },
  ]);

  constructor() {
    effect(() => {
      this.of();
      this.rule();
      untracked(() => void this.restart());
    });
  }

  protected words(rule: string): string {
    return problemText(`row-${rule}`, {}, this.language.current());
  }

  protected async more(): Promise<void> {
    const after = this.next;
    if (after === null) return;
    const rule = this.rule();
    const id = this.of().id;
    const page = await this.loading.run(() =>
      this.api.call(dataCollection.setAside, {
        params: { ...this.room.params(), importId: id },
        query: { after, ...(rule === undefined ? {} : { rule }) },
      }),
    );
    // Another rule or import was chosen meanwhile.
    if (rule !== this.rule() || id !== this.of().id) return this.restart();
    if (!page) return;
    this.next = page.next;
    this.rows.update((rows) => [...rows, ...page.items]);
  }

  protected async download(): Promise<void> {
    const params = { ...this.room.params(), importId: this.of().id };
    await this.downloading.run(() => this.api.download(dataCollection.setAsideFile, { params }));
  }

  private restart(): Promise<void> {
    this.next = '0';
    this.rows.set([]);
    return this.more();
  }
}
