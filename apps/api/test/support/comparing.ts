import { weightConsensus, type MyComparisons, type WeightRoom } from '@assay/contract';
import type { TestApp } from './app.js';
import { advance, scoreSheets, type DrivenCycle } from './cycle.js';
import type { SignedIn } from './people.js';
import { openScoring } from './scoring.js';

/** Answers by number of pairs of a node: consistent ones that favour what stands first. */
export const AGREEING: Readonly<Record<number, number[]>> = { 1: [1], 3: [1, 2, 1], 6: [1, 2, 3, 1, 2, 1] };
/** The other way round. */
export const OPPOSED: Readonly<Record<number, number[]>> = {
  1: [-6],
  3: [-4, -6, -2],
  6: [-2, -4, -6, -2, -4, -2],
};

/** A cycle in which both experts may compare. */
export async function openComparing(app: TestApp): Promise<DrivenCycle> {
  const driven = await openScoring(app, 3);
  await scoreSheets(driven);
  await advance(driven);
  return driven;
}

export function paramsOf({ id }: Pick<DrivenCycle, 'id'>) {
  return { params: { cycleId: id } };
}

export function personParams({ id }: DrivenCycle, expert: SignedIn) {
  return { params: { cycleId: id, personId: expert.me.id } };
}

/** The expert's own comparisons. */
export function mine(driven: DrivenCycle, expert: SignedIn): Promise<MyComparisons> {
  return expert.call(weightConsensus.mine, paramsOf(driven));
}

/** The room as somebody sees it; the coordinator when nobody is named. */
export function room(driven: DrivenCycle, person: SignedIn = driven.coordinator): Promise<WeightRoom> {
  return person.call(weightConsensus.room, paramsOf(driven));
}

/** What an expert answers to a card. */
export type Answers = (card: MyComparisons['cards'][number]) => (number | null)[];

/** The answers by number of pairs, the same for every node of that size. */
export function like(answers: Readonly<Record<number, number[]>>): Answers {
  return ({ steps }) => answers[steps.length] ?? [];
}

/** Answers every card; with a reason for each judgement where one is given. */
export async function answer(
  driven: DrivenCycle,
  expert: SignedIn,
  answers: Answers,
  reason?: string,
): Promise<void> {
  for (const card of (await mine(driven, expert)).cards) {
    const steps = answers(card);
    await expert.call(weightConsensus.save, {
      params: { cycleId: driven.id, node: card.node },
      body: { steps, reasons: steps.map(() => reason ?? null), version: card.version },
    });
  }
}

export function submit(driven: DrivenCycle, expert: SignedIn, body = {}): Promise<MyComparisons> {
  return expert.call(weightConsensus.submit, { ...paramsOf(driven), body });
}
