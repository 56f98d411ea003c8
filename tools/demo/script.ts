/** What the demo people do in the two cycles, as data to be played through the server's acts. */
export { scriptedAction, type ProgressNote, type ScriptedAction } from './script/actions.ts';
export { INCONSISTENT_FIRST_TRY, JUDGEMENTS, type Judgements } from './script/judgements.ts';
export {
  expertsOf,
  opinionOf,
  recusals,
  type DemoCycle,
  type Opinion,
  type Recusal,
} from './script/opinions.ts';
