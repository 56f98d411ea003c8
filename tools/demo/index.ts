export { DEMO_SEED, generateCompany, type Company, type FileCounts } from './generate-company.ts';
export type { Customer } from './company/customers.ts';
export { FILE_NAMES, PLANTED_DIRT, PLANTED_ODDITIES, type FileName } from './dirt/planted.ts';
export { FORMULA_COMMENTS } from './dirt/oddities.ts';
export type { Flaw } from './table.ts';
export { DEMO_EXPERTS, DEMO_PASSWORD, DEMO_PEOPLE, type DemoPerson, type ExpertLogin } from './people.ts';
export {
  expertsOf,
  INCONSISTENT_FIRST_TRY,
  JUDGEMENTS,
  opinionOf,
  recusals,
  scriptedAction,
  type DemoCycle,
  type Judgements,
  type Opinion,
  type ProgressNote,
  type Recusal,
  type ScriptedAction,
} from './script.ts';
