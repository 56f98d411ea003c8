import { Injectable } from '@nestjs/common';
import type { SheetPurpose } from '@assay/contract';
import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Clock } from '../../platform/clock/clock.js';
import { guardedUpdate } from '../../platform/database/guarded-update.js';
import type { Tx } from '../../platform/database/tx.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import type { AuditActor } from '../../core/audit/audit.js';
import { Customer } from '../../core/customers/customer.entity.js';
import { Cycle, CycleCustomer } from '../../core/cycle/cycle.entity.js';
import { ScoreSheet, SheetScore } from './score-sheet.entity.js';
import type { Assignment } from './spread-experts.js';

const CHUNK = 1_000;

export type SheetPatch = Partial<
  Pick<ScoreSheet, 'state' | 'reason' | 'submittedAt' | 'declaredConflict' | 'overruleReason'>
>;

/** A sheet to be added. */
export type NewSheet = Assignment & Partial<Pick<ScoreSheet, 'overruleReason' | 'purpose'>>;

/** An assignment as it stands. `begun`: something is written on the sheet. */
export interface StandingSheet extends Pick<ScoreSheet, 'id' | 'customerId' | 'expertId' | 'state'> {
  readonly begun: boolean;
}

/** Sheets of customers in the cycle's present scope; those of customers who left it rest and count for nothing. */
function inScope(manager: EntityManager): SelectQueryBuilder<ScoreSheet> {
  return manager
    .createQueryBuilder(ScoreSheet, 'sheet')
    .innerJoin(
      CycleCustomer,
      'scope',
      'scope.cycleId = sheet.cycleId AND scope.customerId = sheet.customerId',
    );
}

/** The sheets: who scores whom, and how it stands. */
@Injectable()
export class ScoreSheetRepository {
  constructor(private readonly clock: Clock) {}

  find(manager: EntityManager, id: string): Promise<ScoreSheet | null> {
    return inScope(manager).where('sheet.id = :id', { id }).getOne();
  }

  /**
   * An expert's own sheets: those of one cycle, or of all cycles that are being scored. In the order of the
   * customers' codes, calibration first, which says nothing about any score.
   */
  own(manager: EntityManager, expertId: string, cycleId: string | undefined): Promise<ScoreSheet[]> {
    const select = inScope(manager)
      .innerJoin(Cycle, 'cycle', 'cycle.id = sheet.cycleId')
      .innerJoin(Customer, 'customer', 'customer.id = sheet.customerId')
      .where('sheet.expertId = :expertId', { expertId })
      .orderBy('cycle.periodEnd')
      .addOrderBy('cycle.id')
      .addOrderBy('sheet.purpose')
      .addOrderBy('customer.code');
    if (cycleId) select.andWhere('sheet.cycleId = :cycleId', { cycleId });
    else select.andWhere("cycle.state = 'expert-scoring'");
    return select.getMany();
  }

  /** Every assignment of the cycle for a purpose, by customer and expert. */
  async standing(
    manager: EntityManager,
    cycleId: string,
    purpose: SheetPurpose = 'scoring',
  ): Promise<StandingSheet[]> {
    const written = manager
      .createQueryBuilder(SheetScore, 'score')
      .select('1')
      .where("score.sheetId = sheet.id AND (score.score IS NOT NULL OR score.note <> '')")
      .getQuery();
    const rows = await inScope(manager)
      .select('sheet.id', 'id')
      .addSelect('sheet.customerId', 'customerId')
      .addSelect('sheet.expertId', 'expertId')
      .addSelect('sheet.state', 'state')
      .addSelect(`EXISTS (${written})`, 'begun')
      .where('sheet.cycleId = :cycleId AND sheet.purpose = :purpose', { cycleId, purpose })
      .orderBy('sheet.customerId')
      .addOrderBy('sheet.expertId')
      .getRawMany<Omit<StandingSheet, 'begun'> & { begun: string | number }>();
    return rows.map((row) => ({ ...row, begun: Number(row.begun) === 1 }));
  }

  /** Open calibration sheets of an expert in a cycle. */
  openCalibration(manager: EntityManager, cycleId: string, expertId: string): Promise<number> {
    return inScope(manager)
      .where("sheet.cycleId = :cycleId AND sheet.purpose = 'calibration'", { cycleId })
      .andWhere("sheet.expertId = :expertId AND sheet.state = 'open'", { expertId })
      .getCount();
  }

  async add(tx: Tx, by: AuditActor, cycleId: string, assignments: readonly NewSheet[]): Promise<void> {
    const stamp = { cycleId, changedByName: by.name, changedAt: this.clock.now() };
    for (let start = 0; start < assignments.length; start += CHUNK) {
      const rows = assignments.slice(start, start + CHUNK).map((one) => ({ ...one, ...stamp, id: uuid() }));
      await tx.manager
        .createQueryBuilder()
        .insert()
        .into(ScoreSheet)
        .values(rows)
        .updateEntity(false)
        .execute();
    }
  }

  async remove(tx: Tx, ids: readonly string[]): Promise<void> {
    for (let start = 0; start < ids.length; start += CHUNK) {
      const some = ids.slice(start, start + CHUNK);
      await tx.manager.delete(SheetScore, { sheetId: In(some) });
      await tx.manager.delete(ScoreSheet, { id: In(some) });
    }
  }

  /** @returns the sheet as it is now. @throws RuleBroken stale-version */
  async change(tx: Tx, by: AuditActor, sheet: ScoreSheet, patch: SheetPatch): Promise<ScoreSheet> {
    const at = this.clock.now();
    const why = patch.reason ? { reasonByName: by.name, reasonAt: at } : {};
    const stamp = { ...why, changedByName: by.name, changedAt: at };
    if (!(await guardedUpdate(tx.manager, ScoreSheet, sheet, { ...patch, ...stamp }))) throw stale(sheet);
    return { ...sheet, ...patch, ...stamp, version: sheet.version + 1 };
  }

  /** Expires the open sheets of a cycle, those of one expert or one sheet where given. @returns how many */
  async expireOpen(
    tx: Tx,
    by: AuditActor,
    cycleId: string,
    which: { expertId?: string | undefined; sheetId?: string | undefined },
    reason: string,
  ): Promise<number> {
    const expert = which.expertId ? 'AND sheet.expertId = ?' : '';
    const one = which.sheetId ? 'AND sheet.id = ?' : '';
    const at = this.clock.now();
    const done = (await tx.manager.query(
      `UPDATE score_sheet sheet
         JOIN cycle_customer scope ON scope.cycleId = sheet.cycleId AND scope.customerId = sheet.customerId
       SET sheet.state = 'expired', sheet.reason = ?, sheet.reasonByName = ?, sheet.reasonAt = ?,
         sheet.changedByName = ?, sheet.changedAt = ?, sheet.version = sheet.version + 1
       WHERE sheet.cycleId = ? AND sheet.state = 'open' ${expert} ${one}`,
      [reason, by.name, at, by.name, at, cycleId, ...[which.expertId, which.sheetId].filter(Boolean)],
    )) as { affectedRows: number };
    return done.affectedRows;
  }
}

/** Who changed the sheet meanwhile, and when. */
export function stale(sheet: ScoreSheet): RuleBroken {
  return new RuleBroken(
    'stale-version',
    { who: sheet.changedByName, when: sheet.changedAt.toISOString() },
    { currentVersion: sheet.version },
  );
}
