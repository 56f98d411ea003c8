import { Component, computed, inject, input } from '@angular/core';
import type { DataImport, Task } from '@assay/contract';
import { ProblemWords } from '../../platform/api/problem-words';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { TaskProgress } from '../../ui/task-progress/task-progress';
import { texts } from './texts';

/** What came of an import: how far it is, its counters that reconcile, or why the file was refused. */
@Component({
  selector: 'app-import-outcome',
  imports: [TaskProgress],
  template: `
    @let one = of();
    @switch (one.state) {
      @case ('done') {
        <p>{{ t('accountRead', counts()) }}</p>
        <p>{{ t('accountAccepted', counts()) }}</p>
        @if (one.unknownColumns.length > 0) {
          <p class="warning">{{ t('unknownColumns', { columns: one.unknownColumns.join(', ') }) }}</p>
        }
      }
      @case ('refused') {
        @if (one.problem; as problem) {
          <p class="danger" role="alert">{{ words.say(problem) }}</p>
        }
      }
      @default {
        <ui-task-progress [task]="progress()" [label]="t('progress', { file: one.fileName })" />
      }
    }
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class ImportOutcome {
  private readonly formats = inject(Formats);
  protected readonly words = inject(ProblemWords);
  protected readonly t = useTexts(texts);

  readonly of = input.required<DataImport>();
  /** The work on it, where it is known. */
  readonly task = input<Task>();

  protected readonly progress = computed(
    () => this.task() ?? { state: 'queued' as const, done: 0, total: 0, problem: null },
  );
  protected readonly counts = computed(() => {
    const { read, accepted, setAside, added, updated } = this.of();
    const counts = { read, accepted, setAside, added, updated };
    return Object.fromEntries(
      Object.entries(counts).map(([name, count]) => [name, this.formats.number(count)]),
    );
  });
}
