import { Injectable } from '@nestjs/common';
import type { dataCollection, InputOf } from '@assay/contract';
import { v7 as uuid } from 'uuid';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Work } from '../../platform/database/work.js';
import { FileStore } from '../../platform/files/file-store.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import type { UploadedFile } from '../../platform/http/upload.js';
import { Audit } from '../../core/audit/audit.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';
import { Tasks } from '../../core/tasks/tasks.js';
import { ImportRepository } from './import.repository.js';

/** Keeps an uploaded file and owes its import. */
@Injectable()
export class UploadFile {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly imports: ImportRepository,
    private readonly files: FileStore,
    private readonly tasks: Tasks,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** @returns the import's id */
  async run(
    actor: Actor,
    { params, query }: InputOf<typeof dataCollection.upload>,
    file: UploadedFile,
  ): Promise<string> {
    const { key, bytes } = await this.files.keep('uploads', file.stream);
    try {
      if (file.tooLarge())
        throw new RuleBroken('too-large', { limit: `${this.config.settings.MAX_UPLOAD_MB} MB` });
      return await this.owe(actor, params.cycleId, query.table, file.fileName, key, bytes);
    } catch (error) {
      await this.files.remove(key);
      throw error;
    }
  }

  private owe(
    actor: Actor,
    cycleId: string,
    tableKey: InputOf<typeof dataCollection.upload>['query']['table'],
    fileName: string,
    fileKey: string,
    bytes: number,
  ): Promise<string> {
    return this.work.transact(async (tx) => {
      const cycle = await this.cycles.lock(tx, cycleId);
      demand(actor, 'data.import', { state: cycle.state });
      if (cycle.state === 'target-setup' && tableKey !== 'customers') {
        throw new RuleBroken('wrong-stage', { stage: cycle.state });
      }
      const id = uuid();
      const taskId = await this.tasks.owe(tx, actor, { kind: 'import-file', cycleId, subjectId: id });
      const name = fileName.slice(-200);
      await this.imports.add(tx, {
        id,
        cycleId,
        tableKey,
        fileName: name,
        fileKey,
        bytes: String(bytes),
        taskId,
        unknownColumns: [],
        byName: actor.name,
        at: this.clock.now(),
      });
      this.audit.record(tx, actor, {
        act: 'data.import',
        cycleId,
        subjectType: 'import',
        subjectId: id,
        subjectName: name,
        after: { table: tableKey, bytes },
      });
      return id;
    });
  }
}
