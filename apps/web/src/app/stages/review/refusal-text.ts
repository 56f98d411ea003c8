import type { texts } from './texts';

type Key = keyof (typeof texts)['zh'];

const refusals: Readonly<Record<string, Key>> = {
  'contributor-may-not-approve': 'refusalContributor',
  'own-department-only': 'refusalDepartment',
  'wrong-stage': 'refusalStage',
  'cycle-ended': 'refusalStage',
  'role-lacks-act': 'refusalRole',
};

/** The short text of why somebody may not decide, from the code of the rules. */
export function refusalText(code: string): Key {
  return refusals[code] ?? 'refusalOther';
}
