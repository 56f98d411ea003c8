import { Component, computed, DestroyRef, inject } from '@angular/core';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { PageHeader } from '../../ui/page-header/page-header';
import { State } from '../../ui/state/state';
import { SystemState } from './system-state';
import { texts } from './texts';

const every = 15_000;

/** What an administrator looks at when something is slow or stuck. Asks again by itself. */
@Component({
  selector: 'app-system-page',
  imports: [NzButtonComponent, PageHeader, State],
  providers: [SystemState],
  templateUrl: './system-page.html',
})
export class SystemPage {
  protected readonly state = inject(SystemState);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  protected readonly report = computed(() =>
    this.state.report.hasValue() ? this.state.report.value() : undefined,
  );
  protected readonly parts = [
    { key: 'database', text: 'databaseText' },
    { key: 'redis', text: 'redisText' },
    { key: 'worker', text: 'workerText' },
  ] as const;
  protected readonly allUp = computed(() =>
    Object.values(this.report()?.parts ?? {}).every((part) => part === 'up'),
  );

  constructor() {
    const timer = setInterval(() => this.state.report.reload(), every);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
}
