import { Injectable } from '@nestjs/common';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { inChunks } from '../../../platform/database/in-chunks.js';
import { ScoreSheet } from '../score-sheet.entity.js';

/** Conflicts of interest that experts declared, in any cycle. */
@Injectable()
export class ConflictRepository {
  /** Ids of the experts by customer. */
  async declared(manager: EntityManager, customerIds: readonly string[]): Promise<Map<string, string[]>> {
    const sheets = await inChunks(customerIds, (some) =>
      manager.find(ScoreSheet, {
        select: { customerId: true, expertId: true },
        where: { customerId: In(some), declaredConflict: Not(IsNull()) },
      }),
    );
    const declared = new Map<string, string[]>();
    for (const { customerId, expertId } of sheets) {
      declared.set(customerId, [...(declared.get(customerId) ?? []), expertId]);
    }
    return declared;
  }
}
