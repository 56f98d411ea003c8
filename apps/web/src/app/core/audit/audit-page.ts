import { Component, computed, inject, signal } from '@angular/core';
import type { AuditEntryView } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import type { Column } from '../../ui/data-table/column';
import { DataTable } from '../../ui/data-table/data-table';
import { PageHeader } from '../../ui/page-header/page-header';
import { Problem } from '../../ui/problem/problem';
import { State } from '../../ui/state/state';
import { ACT_NAMES } from './act-names';
import { AuditState } from './audit-state';
import { EntryDialog } from './entry-dialog';
import { texts } from './texts';

/** The auditor's home: who did what, when and why, and whether the trail is whole. */
@Component({
  selector: 'app-audit-page',
  imports: [DataTable, EntryDialog, NzButtonComponent, PageHeader, Problem, State],
  providers: [AuditState],
  templateUrl: './audit-page.html',
  styleUrl: './audit-page.css',
})
export class AuditPage {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);
  protected readonly state = inject(AuditState);
  protected readonly t = useTexts(texts);

  protected readonly shown = signal<AuditEntryView | undefined>(undefined);
  protected readonly idOf = (entry: AuditEntryView): string => entry.id;
  protected readonly acts = computed(() =>
    Object.keys(ACT_NAMES).map((key) => ({ key, name: this.nameOf(key) })),
  );
  protected readonly cycles = computed(() => (this.state.cycles.hasValue() ? this.state.cycles.value() : []));
  private readonly cycleNames = computed(() => new Map(this.cycles().map(({ id, name }) => [id, name])));

  protected readonly columns = computed<readonly Column<AuditEntryView>[]>(() => [
    {
      key: 'at',
      heading: this.t('at'),
      width: '150px',
      sticky: true,
      text: ({ at }) => this.formats.moment(at),
    },
    { key: 'actor', heading: this.t('actor'), width: '110px', text: ({ actor }) => actor },
    { key: 'act', heading: this.t('act'), width: '180px', text: ({ act }) => this.nameOf(act) },
    { key: 'subject', heading: this.t('subject'), text: ({ subjectName }) => subjectName },
    {
      key: 'cycle',
      heading: this.t('cycle'),
      width: '220px',
      text: ({ cycleId }) => (cycleId && this.cycleNames().get(cycleId)) || '',
    },
    { key: 'reason', heading: this.t('reason'), text: ({ reason }) => reason ?? '' },
  ]);

  protected nameOf(act: string): string {
    return ACT_NAMES[act]?.[this.language.current()] ?? act;
  }

  protected chooseAct(event: Event): void {
    this.state.act.set((event.target as HTMLSelectElement).value || undefined);
  }

  protected chooseCycle(event: Event): void {
    this.state.cycleId.set((event.target as HTMLSelectElement).value || undefined);
  }
}
