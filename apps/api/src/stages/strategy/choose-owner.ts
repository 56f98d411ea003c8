/** Who may be given actions in a cycle, and how much each has already. */
export interface OwnerPool {
  /** Active people who hold the owner's role. */
  readonly eligible: ReadonlySet<string>;
  /** Account owners of the cycle's team, in a fixed order. */
  readonly team: readonly string[];
  readonly load: Map<string, number>;
}

/**
 * Who is to do something for a customer: its account owner, or else whoever of the team has least to do.
 * Counts one action more for whoever is chosen.
 *
 * @returns null when there is nobody
 */
export function chooseOwner(ownerId: string | null, { eligible, team, load }: OwnerPool): string | null {
  const loadOf = (id: string): number => load.get(id) ?? 0;
  const own = ownerId !== null && eligible.has(ownerId) ? ownerId : null;
  const spare = team.filter((id) => eligible.has(id)).toSorted((a, b) => loadOf(a) - loadOf(b))[0];
  const chosen = own ?? spare ?? null;
  if (chosen) load.set(chosen, loadOf(chosen) + 1);
  return chosen;
}
