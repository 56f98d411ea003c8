import { Component, computed, DOCUMENT, inject, signal } from '@angular/core';
import type { Blocker } from '@assay/contract';
import { COVERAGE_GATE, STATE_NAMES } from '@assay/cycle';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { StageNext } from '../../core/cycles/stage-next/stage-next';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { PageHeader } from '../../ui/page-header/page-header';
import { Problem } from '../../ui/problem/problem';
import { State } from '../../ui/state/state';
import { TaskProgress } from '../../ui/task-progress/task-progress';
import { CoverageSection } from './coverage-section';
import { DataCollectionState } from './data-collection-state';
import { ImportSection } from './import-section';
import { MissingSection, type Lacking } from './missing-section';
import { texts } from './texts';
import { ValuesDialog } from './values-dialog';

/** Files in, values out: imports, coverage, and what is still missing. */
@Component({
  selector: 'app-data-collection-page',
  imports: [
    CoverageSection,
    ImportSection,
    MissingSection,
    NzButtonComponent,
    PageHeader,
    Problem,
    StageNext,
    State,
    TaskProgress,
    ValuesDialog,
  ],
  providers: [DataCollectionState],
  templateUrl: './data-collection-page.html',
})
export class DataCollectionPage {
  private readonly document = inject(DOCUMENT);
  private readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly room = inject(CycleRoom);
  protected readonly state = inject(DataCollectionState);
  protected readonly t = useTexts(texts);
  protected readonly gate = COVERAGE_GATE;

  protected readonly heading = computed(() => STATE_NAMES['data-collection'][this.language.current()]);
  /** The collection as long as there is something to say about it. */
  protected readonly collection = computed(() => {
    const task = this.state.collection();
    return task && task.state !== 'done' ? task : undefined;
  });
  protected readonly opened = signal<Lacking | undefined>(undefined);

  protected jump({ code }: Blocker): void {
    this.show(code === 'coverage-too-low' ? 'coverage' : 'top');
  }

  /** Shows who lacks an indicator. */
  protected filter(indicator: string): void {
    this.state.indicator.set(indicator);
    this.show('lacking');
  }

  private show(id: string): void {
    const place = this.document.getElementById(id);
    place?.scrollIntoView({ behavior: 'smooth', block: 'start' });
    place?.focus({ preventScroll: true });
  }
}
