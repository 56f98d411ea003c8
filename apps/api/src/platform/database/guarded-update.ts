import type { EntityManager, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';

/** A row that several people may edit; `version` rises by one with every change. */
export interface Versioned {
  id: string;
  version: number;
}

/**
 * Changes a row only if nobody changed it since the caller read it. TypeORM's own version
 * column does not guard `save()`, hence the conditional UPDATE.
 *
 * @returns false when the row has another version by now, or is gone
 */
export async function guardedUpdate<E extends ObjectLiteral & Versioned>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  seen: Versioned,
  patch: Omit<QueryDeepPartialEntity<E>, 'id' | 'version'>,
): Promise<boolean> {
  const result = await manager
    .createQueryBuilder()
    .update(entity)
    .set({ ...patch, version: seen.version + 1 } as QueryDeepPartialEntity<E>)
    .where('id = :id AND version = :version', { id: seen.id, version: seen.version })
    .execute();
  return result.affected === 1;
}
