import { Controller } from '@nestjs/common';
import { reports, type InputOf } from '@assay/contract';
import type { Actor } from '../platform/http/actor.js';
import { Handles } from '../platform/http/handles.js';
import { By, Input } from '../platform/http/input.js';
import { CancelOrder } from './cancel-order.js';
import { DownloadArchive } from './download-archive.js';
import { DownloadReport } from './download-report.js';
import { OrderReports } from './order-reports.js';
import { ReportsReads } from './reports.reads.js';

@Controller()
export class ReportsController {
  constructor(
    private readonly reads: ReportsReads,
    private readonly orderReports: OrderReports,
    private readonly cancelOrder: CancelOrder,
    private readonly downloadReport: DownloadReport,
    private readonly downloadArchive: DownloadArchive,
  ) {}

  @Handles(reports.order)
  order(@By() actor: Actor, @Input() { params, body }: InputOf<typeof reports.order>) {
    return this.orderReports.run(actor, params.cycleId, body);
  }

  @Handles(reports.list)
  list(@By() actor: Actor, @Input() { params }: InputOf<typeof reports.list>) {
    return this.reads.list(actor, params.cycleId);
  }

  @Handles(reports.files)
  files(@By() actor: Actor, @Input() { params }: InputOf<typeof reports.files>) {
    return this.reads.files(actor, params);
  }

  @Handles(reports.download)
  download(@By() actor: Actor, @Input() { params }: InputOf<typeof reports.download>) {
    return this.downloadReport.run(actor, params);
  }

  @Handles(reports.archive)
  archive(@By() actor: Actor, @Input() { params }: InputOf<typeof reports.archive>) {
    return this.downloadArchive.run(actor, params);
  }

  @Handles(reports.cancel)
  async cancel(@By() actor: Actor, @Input() { params }: InputOf<typeof reports.cancel>) {
    await this.cancelOrder.run(actor, params);
    return this.reads.one(actor, params);
  }
}
