import type { Fault } from '../fault.ts';
import type { Workspace } from '../source-files.ts';
import { isTest, placeOf } from './place.ts';

/** What supports tests never reaches what people run. */
export function testTools({ files }: Workspace): Fault[] {
  const faults: Fault[] = [];
  for (const { path, imports } of files) {
    if (!placeOf(path) || isTest(path)) continue;
    for (const { target, specifier, line } of imports) {
      if (specifier !== '@assay-tools/services' && !(target && isTest(target))) continue;
      faults.push({ rule: 'test-tools', file: path, line, message: `${specifier} is for tests` });
    }
  }
  return faults;
}
