import { Injectable } from '@nestjs/common';
import { EVIDENCE_MAX_FILES, EVIDENCE_MAX_MB, type InputOf, type tracking } from '@assay/contract';
import { v7 as uuid } from 'uuid';
import { Clock } from '../../platform/clock/clock.js';
import { Work } from '../../platform/database/work.js';
import { FileStore } from '../../platform/files/file-store.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import type { UploadedFile } from '../../platform/http/upload.js';
import { evidenceKind } from './evidence-kind.js';
import { evidenceName } from './evidence-name.js';
import { OwnWork } from './own-work.js';
import { readLimited } from '../../platform/files/read-limited.js';
import { TrailRepository } from './trail.repository.js';

/** Files evidence under an own action, and takes it back. */
@Injectable()
export class FileEvidence {
  constructor(
    private readonly work: Work,
    private readonly own: OwnWork,
    private readonly files: FileStore,
    private readonly trail: TrailRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws RuleBroken not-found, too-large, evidence-kind, too-much-evidence */
  async add(
    actor: Actor,
    { params }: InputOf<typeof tracking.addEvidence>,
    file: UploadedFile,
  ): Promise<void> {
    // read to the end in any case: a request that is answered halfway breaks the connection
    const content = await readLimited(file.stream, EVIDENCE_MAX_MB * 1024 * 1024);
    await this.own.open(this.work.reader, actor, 'action.work', params.actionId);
    if (!content || file.tooLarge()) throw new RuleBroken('too-large', { limit: `${EVIDENCE_MAX_MB} MB` });
    const fileName = evidenceName(file.fileName);
    const kind = evidenceKind(fileName, content);
    if (!kind) throw new RuleBroken('evidence-kind', { name: fileName });
    const { key, bytes } = await this.files.keep('evidence', content);
    try {
      await this.own.run(actor, params.actionId, async (tx, action) => {
        if ((await this.trail.countEvidence(tx.manager, action.id)) >= EVIDENCE_MAX_FILES) {
          throw new RuleBroken('too-much-evidence', { limit: EVIDENCE_MAX_FILES });
        }
        const at = this.clock.now();
        const row = { id: uuid(), actionId: action.id, fileKey: key, fileName, kind, bytes, at };
        await this.trail.addEvidence(tx, { ...row, byName: actor.name });
        return { act: 'action.evidence-added', after: { file: fileName, bytes } };
      });
    } catch (error) {
      await this.files.remove(key);
      throw error;
    }
  }

  /** @throws RuleBroken not-found */
  remove(actor: Actor, { params }: InputOf<typeof tracking.removeEvidence>): Promise<void> {
    return this.own.run(actor, params.actionId, async (tx, action) => {
      const evidence = await this.trail.findEvidence(tx.manager, params.evidenceId);
      if (evidence?.actionId !== action.id) throw new RuleBroken('not-found');
      await this.trail.removeEvidence(tx, evidence.id);
      tx.afterCommit(() => this.files.remove(evidence.fileKey));
      return { act: 'action.evidence-removed', after: { file: evidence.fileName } };
    });
  }
}
