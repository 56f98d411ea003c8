import type { Department as DepartmentView, Me, Person as PersonView } from '@assay/contract';
import { ROLES, type Role } from '@assay/cycle';
import type { Department } from './department.entity.js';
import type { Person } from './person.entity.js';

/** In the order of the roles' list, so that screens agree. */
function inOrder(roles: readonly Role[]): Role[] {
  return ROLES.filter((role) => roles.includes(role));
}

export function departmentView(department: Department): DepartmentView {
  const { id, key, nameZh, nameEn, version } = department;
  return { id, key, name: { zh: nameZh, en: nameEn }, version };
}

export function meView(person: Person, roles: readonly Role[], department: Department | null): Me {
  const { id, login, name, language, mustChangePassword } = person;
  return {
    id,
    login,
    name,
    roles: inOrder(roles),
    department: department && departmentView(department),
    language,
    mustChangePassword,
  };
}

export function personView(
  person: Person,
  more: { roles: readonly Role[]; department: Department | null; locked: boolean },
): PersonView {
  const { id, login, name, email, active, version } = person;
  return {
    id,
    login,
    name,
    email,
    roles: inOrder(more.roles),
    department: more.department && departmentView(more.department),
    active,
    locked: more.locked,
    lastSeenAt: person.lastSeenAt?.toISOString() ?? null,
    version,
  };
}
