import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TABLE_KEYS, type TableKey } from '@assay/metrics';
import { Refused } from '../platform/refused.js';

/**
 * The canonical files of a folder, in the order in which they are read.
 *
 * @throws Refused `data-not-found`, `data-empty`, `format-unsupported`
 */
export function findFiles(folder: string): ReadonlyMap<TableKey, string> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Refused('data-not-found', `${folder} is not a folder`, { folder });
  }
  const names = readdirSync(folder);
  const workbook = names.find((name) => TABLE_KEYS.some((key) => name === `${key}.xlsx`));
  if (workbook !== undefined) {
    throw new Refused('format-unsupported', `${workbook}: save it as CSV first`, { file: workbook });
  }
  const found = TABLE_KEYS.filter((key) => names.includes(`${key}.csv`));
  if (found.length === 0) {
    const wanted = TABLE_KEYS.map((key) => `${key}.csv`);
    throw new Refused('data-empty', `${folder} holds no canonical file`, { folder, wanted });
  }
  return new Map(found.map((key) => [key, join(folder, `${key}.csv`)]));
}
