import { Injectable } from '@nestjs/common';
import { Work } from '../platform/database/work.js';
import { FileStore } from '../platform/files/file-store.js';
import type { Actor } from '../platform/http/actor.js';
import { Download } from '../platform/http/download.js';
import { RuleBroken } from '../platform/http/rule-broken.js';
import { Audit } from '../core/audit/audit.js';
import { demandDownload } from './report-scope.js';
import { ReportsReads } from './reports.reads.js';

/** Hands one printed file out, and notes who took it. */
@Injectable()
export class DownloadReport {
  constructor(
    private readonly work: Work,
    private readonly reads: ReportsReads,
    private readonly files: FileStore,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, path: { cycleId: string; orderId: string; fileId: string }): Promise<Download> {
    const order = await this.reads.order(actor, path);
    demandDownload(actor, order);
    const file = (await this.reads.filesOf(actor, order)).find(({ id }) => id === path.fileId);
    const key = file?.fileKey;
    if (!file || !key) throw new RuleBroken('not-found');
    await this.work.transact(async (tx) => {
      this.audit.record(tx, actor, {
        act: 'report.downloaded',
        cycleId: order.cycleId,
        subjectType: 'print-order',
        subjectId: order.id,
        subjectName: file.fileName,
        after: { files: 1, customerId: file.customerId },
      });
      return Promise.resolve();
    });
    return new Download(file.fileName, 'application/pdf', this.files.read(key));
  }
}
