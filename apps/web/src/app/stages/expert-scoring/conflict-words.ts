import type { DeclaredConflict, FoundConflict } from '@assay/contract';
import type { texts } from './texts';

type Key = keyof (typeof texts)['zh'];

const declared = {
  family: 'declaredFamily',
  employment: 'declaredEmployment',
  investment: 'declaredInvestment',
  'past-service': 'declaredPastService',
  dispute: 'declaredDispute',
  other: 'declaredOther',
} as const satisfies Record<DeclaredConflict, Key>;

const found = {
  owner: 'foundOwner',
  'past-owner': 'foundPastOwner',
  declared: 'foundDeclared',
  head: 'foundHead',
  member: 'foundMember',
  'past-member': 'foundPastMember',
} as const satisfies Record<FoundConflict, Key>;

/** What an expert declared. */
export const declaredKey = (conflict: DeclaredConflict): Key => declared[conflict];

/** What was found between an expert and a customer. */
export const foundKey = (conflict: FoundConflict): Key => found[conflict];
