import { Controller } from '@nestjs/common';
import { tracking, type InputOf } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { Handles } from '../../platform/http/handles.js';
import { By, Input } from '../../platform/http/input.js';
import { Upload, type UploadedFile } from '../../platform/http/upload.js';
import { FileEvidence } from './file-evidence.js';
import { TrackedCustomers } from './tracked-customers.js';
import { TrackingReads } from './tracking.reads.js';
import { UpdateProgress } from './update-progress.js';
import { WriteNote } from './write-note.js';

@Controller()
export class TrackingController {
  constructor(
    private readonly reads: TrackingReads,
    private readonly trackedCustomers: TrackedCustomers,
    private readonly updateProgress: UpdateProgress,
    private readonly writeNote: WriteNote,
    private readonly fileEvidence: FileEvidence,
  ) {}

  @Handles(tracking.board)
  board(@By() actor: Actor, @Input() { params, query }: InputOf<typeof tracking.board>) {
    return this.reads.board(actor, params.cycleId, query);
  }

  @Handles(tracking.mine)
  mine(@By() actor: Actor, @Input() { query }: InputOf<typeof tracking.mine>) {
    return this.reads.mine(actor, query);
  }

  @Handles(tracking.customers)
  customers(@By() actor: Actor) {
    return this.trackedCustomers.of(actor);
  }

  @Handles(tracking.one)
  one(@By() actor: Actor, @Input() { params }: InputOf<typeof tracking.one>) {
    return this.reads.one(actor, params.actionId);
  }

  @Handles(tracking.progress)
  async progress(@By() actor: Actor, @Input() input: InputOf<typeof tracking.progress>) {
    await this.updateProgress.run(actor, input);
    return this.reads.one(actor, input.params.actionId);
  }

  @Handles(tracking.addNote)
  async addNote(@By() actor: Actor, @Input() input: InputOf<typeof tracking.addNote>) {
    await this.writeNote.run(actor, input);
    return this.reads.one(actor, input.params.actionId);
  }

  @Handles(tracking.addEvidence)
  async addEvidence(
    @By() actor: Actor,
    @Input() input: InputOf<typeof tracking.addEvidence>,
    @Upload() file: UploadedFile,
  ) {
    await this.fileEvidence.add(actor, input, file);
    return this.reads.one(actor, input.params.actionId);
  }

  @Handles(tracking.evidence)
  evidence(@By() actor: Actor, @Input() input: InputOf<typeof tracking.evidence>) {
    return this.reads.evidence(actor, input);
  }

  @Handles(tracking.removeEvidence)
  async removeEvidence(@By() actor: Actor, @Input() input: InputOf<typeof tracking.removeEvidence>) {
    await this.fileEvidence.remove(actor, input);
    return this.reads.one(actor, input.params.actionId);
  }
}
