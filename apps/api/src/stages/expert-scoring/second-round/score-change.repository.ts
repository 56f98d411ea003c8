import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Tx } from '../../../platform/database/tx.js';
import { ScoreSheet, SheetScore } from '../score-sheet.entity.js';
import { ScoreChange } from './score-change.entity.js';

/** What the panel said of a customer on an indicator in the first round. */
export interface FirstRoundScore {
  readonly indicatorKey: string;
  readonly score: number;
  readonly note: string;
  readonly expertId: string;
}

/** The second round: what was said in the first, and who changed what. */
@Injectable()
export class ScoreChangeRepository {
  /** Keeps the submitted scores as those of the first round. */
  async closeFirstRound(tx: Tx, cycleId: string): Promise<void> {
    await tx.manager.query(
      `UPDATE sheet_score score JOIN score_sheet sheet ON sheet.id = score.sheetId
       SET score.firstRoundScore = score.score WHERE sheet.cycleId = ? AND sheet.state = 'submitted'
         AND sheet.purpose = 'scoring'`,
      [cycleId],
    );
  }

  /** The calibration scores of a customer; empty until its last calibration sheet is in. */
  async calibration(manager: EntityManager, cycleId: string, customerId: string): Promise<FirstRoundScore[]> {
    const sample = { cycleId, customerId, purpose: 'calibration' } as const;
    if (await manager.existsBy(ScoreSheet, { ...sample, state: 'open' })) return [];
    return manager
      .createQueryBuilder(SheetScore, 'score')
      .innerJoin(ScoreSheet, 'sheet', 'sheet.id = score.sheetId')
      .select('score.indicatorKey', 'indicatorKey')
      .addSelect('score.score', 'score')
      .addSelect('score.note', 'note')
      .addSelect('sheet.expertId', 'expertId')
      .where('sheet.cycleId = :cycleId AND sheet.customerId = :customerId', { cycleId, customerId })
      .andWhere("sheet.purpose = 'calibration' AND sheet.state = 'submitted' AND score.score IS NOT NULL")
      .getRawMany();
  }

  /** The first round's scores of a customer; empty before the second round. */
  firstRound(manager: EntityManager, cycleId: string, customerId: string): Promise<FirstRoundScore[]> {
    return manager
      .createQueryBuilder(SheetScore, 'score')
      .innerJoin(ScoreSheet, 'sheet', 'sheet.id = score.sheetId')
      .select('score.indicatorKey', 'indicatorKey')
      .addSelect('score.firstRoundScore', 'score')
      .addSelect('score.note', 'note')
      .addSelect('sheet.expertId', 'expertId')
      .where('sheet.cycleId = :cycleId AND sheet.customerId = :customerId', { cycleId, customerId })
      .andWhere("sheet.state = 'submitted' AND score.firstRoundScore IS NOT NULL")
      .orderBy('score.indicatorKey')
      .addOrderBy('score.firstRoundScore')
      .getRawMany();
  }

  async add(tx: Tx, change: Omit<ScoreChange, 'id'>): Promise<void> {
    await tx.manager.insert(ScoreChange, change);
  }

  /** Oldest first. */
  ofSheets(manager: EntityManager, sheetIds: readonly string[]): Promise<ScoreChange[]> {
    return manager.find(ScoreChange, { where: { sheetId: In([...sheetIds]) }, order: { id: 'ASC' } });
  }
}
