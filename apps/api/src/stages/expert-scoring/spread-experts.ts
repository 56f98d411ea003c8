import { seededRandom, shuffled } from './seeded-random.js';

/** A customer that experts are wanted for. */
export interface WantsExperts {
  readonly customerId: string;
  /** Who scores it already, and stays. */
  readonly kept: readonly string[];
  /** Who may not score it: owners and the like, and experts who handed it back. */
  readonly barred: readonly string[];
  /** Who scores it only where nobody else can, such as members of its department. */
  readonly avoided?: readonly string[];
}

export interface Assignment {
  readonly customerId: string;
  readonly expertId: string;
}

export interface SpreadChoices {
  /** The same seed gives the same draw. */
  readonly seed: number;
  /** What experts have to do elsewhere; it counts like customers of their own. */
  readonly load?: ReadonlyMap<string, number> | undefined;
  /** The group (department) of an expert: a customer gets experts of as many groups as there are. */
  readonly groupOf?: ((expert: string) => string | null) | undefined;
}

/**
 * Gives each customer `wanted` experts, so that every expert gets as many sheets as the others, within one where
 * nobody is barred or avoided and no groups or loads are regarded. Each customer goes to whoever has least; ties are
 * drawn. Customers with least choice come first. Depends on nothing but its arguments.
 *
 * @returns the new assignments, and how many customers have fewer experts than wanted
 */
export function spreadExperts(
  customers: readonly WantsExperts[],
  experts: readonly string[],
  wanted: number,
  { seed, load: elsewhere, groupOf }: SpreadChoices,
): { readonly added: readonly Assignment[]; readonly short: number } {
  const random = seededRandom(seed);
  const load = new Map(experts.map((expert) => [expert, elsewhere?.get(expert) ?? 0]));
  for (const { kept } of customers) for (const expert of kept) load.set(expert, (load.get(expert) ?? 0) + 1);

  const choices = shuffled([...customers].sort(byId), random).map((customer) => ({
    ...customer,
    eligible: experts.filter((one) => !customer.kept.includes(one) && !customer.barred.includes(one)),
  }));
  choices.sort((a, b) => a.eligible.length - b.eligible.length);

  const added: Assignment[] = [];
  let short = 0;
  for (const { customerId, kept, eligible, avoided = [] } of choices) {
    const needed = Math.max(0, wanted - kept.length);
    const left = shuffled(eligible, random);
    const chosen: string[] = [];
    const peers = (expert: string): number => {
      if (!groupOf) return 0;
      return [...kept, ...chosen].filter((one) => groupOf(one) === groupOf(expert)).length;
    };
    const rank = (expert: string): number => (avoided.includes(expert) ? 1 : 0);
    while (chosen.length < needed && left.length > 0) {
      left.sort(
        (a, b) => rank(a) - rank(b) || peers(a) - peers(b) || (load.get(a) ?? 0) - (load.get(b) ?? 0),
      );
      chosen.push(...left.splice(0, 1));
    }
    for (const expertId of chosen) {
      load.set(expertId, (load.get(expertId) ?? 0) + 1);
      added.push({ customerId, expertId });
    }
    if (chosen.length < needed) short += 1;
  }
  return { added, short };
}

function byId(a: WantsExperts, b: WantsExperts): number {
  return a.customerId < b.customerId ? -1 : 1;
}
