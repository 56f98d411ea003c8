import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { OwnSheet } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { Bar } from '../../../ui/bar/bar';
import { Cell } from '../../../ui/data-table/cell';
import type { Column } from '../../../ui/data-table/column';
import { DataTable } from '../../../ui/data-table/data-table';
import { Dialogs } from '../../../ui/dialogs/dialogs';
import { PageHeader } from '../../../ui/page-header/page-header';
import { Problem } from '../../../ui/problem/problem';
import { State } from '../../../ui/state/state';
import { Toasts } from '../../../ui/toasts/toasts';
import { CycleRoom } from '../../../core/cycles/cycle-room';
import { ownState, sheetLink } from '../sheet-words';
import { texts } from '../texts';
import { OwnSheetsState } from './own-sheets-state';

/** An expert's sheets of the cycle, with the way to the next one. */
@Component({
  selector: 'app-own-sheets',
  imports: [Bar, Cell, DataTable, NzButtonComponent, PageHeader, Problem, RouterLink, State],
  providers: [OwnSheetsState],
  templateUrl: './own-sheets.html',
  styles: `
    ui-bar {
      width: 160px;
    }
    .upload span {
      padding: 4px 12px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
      cursor: pointer;
    }
    .upload:hover span,
    .upload :focus-visible + span {
      border-color: var(--accent);
      color: var(--accent);
    }
  `,
})
export class OwnSheets {
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  protected readonly room = inject(CycleRoom);
  protected readonly state = inject(OwnSheetsState);
  protected readonly language = inject(Language);
  protected readonly t = useTexts(texts);

  protected readonly open = computed(() => this.room.may('sheet.score'));
  protected readonly idOf = (sheet: OwnSheet): string => sheet.id;
  protected readonly linkOf = sheetLink;

  protected readonly columns = computed<readonly Column<OwnSheet>[]>(() => [
    {
      key: 'customer',
      heading: this.t('customer'),
      sticky: true,
      text: ({ customer, purpose }) =>
        purpose === 'calibration' ? this.t('calibrationOf', { customer }) : customer,
      sortBy: ({ customer }) => customer,
    },
    {
      key: 'industry',
      heading: this.t('industry'),
      width: '160px',
      text: ({ industry }) => industry ?? '',
      sortBy: ({ industry }) => industry,
    },
    {
      key: 'scored',
      heading: this.t('scored'),
      width: '110px',
      number: true,
      text: ({ scored, of }) => `${scored} / ${of}`,
      sortBy: ({ scored }) => scored,
    },
    { key: 'state', heading: this.t('state'), width: '150px', sortBy: (sheet) => this.stateOf(sheet) },
    { key: 'note', heading: this.t('note'), width: '320px', text: ({ reason }) => reason ?? '' },
  ]);

  protected stateOf(sheet: OwnSheet): string {
    return this.t(ownState(sheet));
  }

  protected async show(sheet: OwnSheet): Promise<void> {
    await this.router.navigate([...sheetLink(sheet)]);
  }

  protected async takeBack(event: Event): Promise<void> {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    // the same file can be chosen again after it was mended
    field.value = '';
    if (!file) return;
    const count = await this.state.upload(file);
    if (count !== undefined) this.toasts.say(this.t('offlineTaken', { count }));
  }

  protected async submitReady(): Promise<void> {
    const agreed = await this.dialogs.confirm({
      heading: this.t('submitReadyHeading', { count: this.state.ready().length }),
      text: this.t('submitReadyText'),
      act: this.t('submitReady', { count: this.state.ready().length }),
    });
    if (!agreed) return;
    const count = await this.state.submitReady();
    if (count > 0) this.toasts.say(this.t('submittedSome', { count }));
  }
}
