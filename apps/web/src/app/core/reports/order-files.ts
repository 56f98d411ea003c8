import { Component, computed, inject, input, output } from '@angular/core';
import { reports, type PrintedFile, type PrintOrder } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { Api } from '../../platform/api/api';
import { attempt } from '../../platform/api/attempt';
import { ProblemWords } from '../../platform/api/problem-words';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { Cell } from '../../ui/data-table/cell';
import type { Column } from '../../ui/data-table/column';
import { DataTable } from '../../ui/data-table/data-table';
import { Dialog } from '../../ui/dialogs/dialog';
import { Problem } from '../../ui/problem/problem';
import { State } from '../../ui/state/state';
import { kindTexts } from './report-kinds';
import { texts } from './texts';

/** The files of an order, and the documents that could not be printed with the reason. */
@Component({
  selector: 'app-order-files',
  imports: [Cell, DataTable, Dialog, NzButtonComponent, Problem, State],
  templateUrl: './order-files.html',
  styleUrl: './order-files.css',
})
export class OrderFiles {
  private readonly api = inject(Api);
  private readonly formats = inject(Formats);
  protected readonly problems = inject(ProblemWords);
  protected readonly t = useTexts(texts);
  protected readonly taking = attempt();

  readonly order = input.required<PrintOrder>();
  readonly closed = output();

  protected readonly heading = computed(() =>
    this.t('filesOf', { kind: this.t(kindTexts[this.order().kind]) }),
  );
  protected readonly source = this.api.read(reports.files, () => ({ params: this.params() }));
  private readonly all = computed(() => (this.source.hasValue() ? this.source.value().files : []));
  protected readonly printed = computed(() => this.all().filter(({ problem }) => problem === null));
  protected readonly failed = computed(() =>
    this.all().flatMap((file) => (file.problem ? [{ ...file, problem: file.problem }] : [])),
  );
  protected readonly idOf = ({ id }: PrintedFile): string => id;
  protected readonly columns = computed<readonly Column<PrintedFile>[]>(() => [
    { key: 'name', heading: this.t('fileName'), text: ({ fileName }) => fileName, sortBy: byName },
    {
      key: 'pages',
      heading: this.t('pages'),
      width: '84px',
      number: true,
      text: ({ pages }) => String(pages ?? ''),
      sortBy: ({ pages }) => pages,
    },
    {
      key: 'size',
      heading: this.t('size'),
      width: '90px',
      number: true,
      text: ({ bytes }) => this.formats.bytes(bytes ?? 0),
      sortBy: ({ bytes }) => bytes,
    },
  ]);

  protected async take({ id }: PrintedFile): Promise<void> {
    const params = { ...this.params(), fileId: id };
    await this.taking.run(() => this.api.download(reports.download, { params }));
  }

  protected async takeAll(): Promise<void> {
    await this.taking.run(() => this.api.download(reports.archive, { params: this.params() }));
  }

  protected nameOf({ customer }: PrintedFile): string {
    return customer ? `${customer.code} ${customer.name}` : this.t(kindTexts[this.order().kind]);
  }

  private params(): { cycleId: string; orderId: string } {
    const { cycleId, id } = this.order();
    return { cycleId, orderId: id };
  }
}

function byName({ fileName }: PrintedFile): string {
  return fileName;
}
