import { Injectable } from '@nestjs/common';
import type { Act } from '@assay/cycle';
import type { EvaluationModel } from '@assay/model';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { Audit } from '../../core/audit/audit.js';
import { CustomerReader } from '../../core/customers/customer.reader.js';
import { CycleRepository } from '../../core/cycle/cycle.repository.js';
import { demand } from '../../core/cycle/demand.js';
import { ModelReader } from '../../core/models/model.reader.js';
import type { ScoreSheet } from './score-sheet.entity.js';
import { ScoreSheetRepository, stale, type SheetPatch } from './score-sheet.repository.js';

interface Wanted {
  readonly act: Act;
  /** What the trail calls it. */
  readonly entry: string;
  readonly sheetId: string;
  /** The version the caller saw. */
  readonly version: number;
  readonly reason?: string;
}

/** A sheet as an act finds it, with its cycle locked. */
export interface SheetAtHand {
  readonly tx: Tx;
  readonly sheet: ScoreSheet;
  readonly model: EvaluationModel;
}

/** What an act decides. `facts` go into the trail and never hold a score: the trail is read while sheets are open. */
export interface SheetDecision {
  readonly patch: SheetPatch;
  readonly facts?: object;
}

/** The part that all acts on one sheet share: lock, ask, compare the version, change, write the trail. */
@Injectable()
export class ChangeSheet {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleRepository,
    private readonly models: ModelReader,
    private readonly sheets: ScoreSheetRepository,
    private readonly customers: CustomerReader,
    private readonly audit: Audit,
  ) {}

  /**
   * @param decide what changes; null when what is wished is there already, so that a request may come twice
   * @returns the sheet as it is now
   * @throws RuleBroken not-found also when the sheet is another expert's
   */
  async run(
    actor: Actor,
    wanted: Wanted,
    decide: (at: SheetAtHand) => Promise<SheetDecision | null>,
  ): Promise<ScoreSheet> {
    return this.work.transact(async (tx) => {
      const found = await this.sheets.find(tx.manager, wanted.sheetId);
      if (!found) throw new RuleBroken('not-found');
      demand(actor, wanted.act, { assigneeId: found.expertId });
      const cycle = await this.cycles.lock(tx, found.cycleId);
      const sheet = await this.sheets.find(tx.manager, wanted.sheetId);
      if (!sheet) throw new RuleBroken('not-found');
      demand(actor, wanted.act, { state: cycle.state, assigneeId: sheet.expertId });
      const { content } = await this.models.ofCycle(tx.manager, cycle);
      const decision = await decide({ tx, sheet, model: content });
      const newer = sheet.version - wanted.version;
      // A repeated request finds the sheet one version on: by its own first time.
      if (!decision && (newer === 0 || newer === 1)) return sheet;
      if (!decision || newer !== 0) throw stale(sheet);
      const changed = await this.sheets.change(tx, actor, sheet, decision.patch);
      const customer = (await this.customers.byIds(tx.manager, [sheet.customerId])).get(sheet.customerId);
      this.audit.record(tx, actor, {
        act: wanted.entry,
        cycleId: cycle.id,
        subjectType: 'score-sheet',
        subjectId: sheet.id,
        subjectName: customer?.name ?? '',
        before: { state: sheet.state, ...(sheet.reason ? { reason: sheet.reason } : {}) },
        after: { state: decision.patch.state ?? sheet.state, ...decision.facts },
        reason: wanted.reason ?? null,
      });
      return changed;
    });
  }
}
