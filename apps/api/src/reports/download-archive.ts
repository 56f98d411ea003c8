import { Injectable } from '@nestjs/common';
import { PassThrough, pipeline, type Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { Work } from '../platform/database/work.js';
import { FileStore } from '../platform/files/file-store.js';
import type { Actor } from '../platform/http/actor.js';
import { Download } from '../platform/http/download.js';
import { RuleBroken } from '../platform/http/rule-broken.js';
import { Log } from '../platform/log/log.js';
import { Audit } from '../core/audit/audit.js';
import { CycleReader } from '../core/cycle/cycle.reader.js';
import { distinctNames, safeName } from './report-file-name.js';
import { demandDownload } from './report-scope.js';
import { ReportsReads } from './reports.reads.js';

/** Hands all files of an order out as one archive, written while it is sent, and notes who took it. */
@Injectable()
export class DownloadArchive {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly reads: ReportsReads,
    private readonly files: FileStore,
    private readonly audit: Audit,
    private readonly log: Log,
  ) {}

  async run(actor: Actor, path: { cycleId: string; orderId: string }): Promise<Download> {
    const order = await this.reads.order(actor, path);
    demandDownload(actor, order);
    const cycle = await this.cycles.one(this.work.reader, order.cycleId);
    const files = (await this.reads.filesOf(actor, order)).flatMap(({ fileName, fileKey }) =>
      fileKey ? [{ fileName, fileKey }] : [],
    );
    if (files.length === 0) throw new RuleBroken('report-empty-archive');
    await this.work.transact(async (tx) => {
      this.audit.record(tx, actor, {
        act: 'report.downloaded',
        cycleId: order.cycleId,
        subjectType: 'print-order',
        subjectId: order.id,
        subjectName: cycle.name,
        after: { files: files.length },
      });
      return Promise.resolve();
    });
    const name = `${safeName(`${cycle.name}-${order.language === 'zh' ? '报告' : 'reports'}`)}.zip`;
    return new Download(name, 'application/zip', this.archive(files, order.finishedAt ?? order.orderedAt));
  }

  private archive(files: readonly { fileName: string; fileKey: string }[], mtime: Date): Readable {
    const zip = new ZipFile();
    const names = distinctNames(files.map(({ fileName }) => fileName));
    for (const [at, { fileKey }] of files.entries()) {
      // PDF files are compressed already; each is opened when its turn comes.
      zip.addReadStreamLazy(names[at] ?? fileKey, { mtime, compress: false }, (hand) => {
        const content = this.files.read(fileKey);
        content.once('error', (error) => zip.emit('error', error));
        hand(null, content);
      });
    }
    zip.end();
    const out = new PassThrough();
    // An archive that cannot be finished must not look like a whole one: the connection breaks off.
    zip.once('error', (error: Error) => out.destroy(error));
    pipeline(zip.outputStream, out, (error) => {
      if (error) this.log.logger.warn({ error }, 'an archive was not sent to its end');
    });
    return out;
  }
}
