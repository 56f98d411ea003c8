import { s0 } from '@assay/model';
import { tierDistribution, type CustomerScore } from '@assay/scoring';
import { comparisonNodes, weighModel } from '@assay/weighting';
import { DEMO_EXPERTS, DEMO_SEED, generateCompany, JUDGEMENTS } from './index.ts';
import { scoredCompany } from './scored.ts';

function groupWeights(): Record<string, number> {
  const answers = comparisonNodes(s0).map(({ key }) => {
    const node = key as keyof (typeof JUDGEMENTS)['chen.mo'];
    return [key, DEMO_EXPERTS.map((expert) => ({ expert, steps: JUDGEMENTS[expert][node] }))] as const;
  });
  const weighing = weighModel(s0, new Map(answers));
  if (!weighing.ok) throw new Error(weighing.problem.code);
  return Object.fromEntries(weighing.value.indicators);
}

const june = generateCompany(DEMO_SEED, { asOf: '2026-06-30' });
const september = generateCompany(DEMO_SEED);
const previous = scoredCompany(june, '2026-06-30', 'previous');
const running = scoredCompany(september, '2026-09-30', 'running');

const shares = (scores: ReadonlyMap<string, CustomerScore>): Record<string, number> =>
  Object.fromEntries(
    tierDistribution(
      s0,
      [...scores.values()].map(({ tier }) => tier),
    ).tiers.map(({ tier, share }) => [tier, share]),
  );

describe.each([
  ['the previous cycle', previous],
  ['the running cycle', running],
  [
    'the running cycle with the weights of the experts',
    scoredCompany(september, '2026-09-30', 'running', groupWeights()),
  ],
])('%s of the demo company', (_name, scores) => {
  it('has a few VIPs, a third key customers, and a sixth or so at risk', () => {
    const { vip, key, normal, 'at-risk': atRisk } = shares(scores);
    const within = (share: number | undefined, from: number, to: number): boolean =>
      share !== undefined && share >= from && share <= to;
    expect({ vip, ok: within(vip, 0.08, 0.12) }).toEqual({ vip, ok: true });
    expect({ key, ok: within(key, 0.26, 0.36) }).toEqual({ key, ok: true });
    expect({ normal, ok: within(normal, 0.35, 0.45) }).toEqual({ normal, ok: true });
    expect({ atRisk, ok: within(atRisk, 0.15, 0.2) }).toEqual({ atRisk, ok: true });
  });

  it('scores everybody, some with values missing', () => {
    const all = [...scores.values()];
    expect(all.every(({ total }) => total !== null)).toBe(true);
    expect(all.filter(({ coverage }) => coverage < 0.999).length).toBeGreaterThan(20);
  });

  it('has VIPs by score whom the risk gate stops', () => {
    const stopped = [...scores.values()].filter(({ moves }) => moves.length > 0);
    expect(stopped.length).toBeGreaterThanOrEqual(3);
    for (const { tierByScore, tier } of stopped) expect([tierByScore, tier]).toEqual(['vip', 'key']);
  });

  it('has customers within 0.05 points of every tier edge', () => {
    for (const edge of [2.5, 3.5, 4.5]) {
      const near = [...scores.values()].filter(({ total }) => Math.abs((total ?? 0) - edge) < 0.05);
      expect([edge, near.length > 0]).toEqual([edge, true]);
    }
  });

  it('has each of the eleven problem points', () => {
    const problems = new Set(
      [...scores.values()].flatMap(({ problems: points }) => points.map(({ indicator }) => indicator)),
    );
    expect(problems.size).toBe(11);
  });
});

describe('from one cycle to the next', () => {
  it('every fifth customer or so changes tier, up and down, between all neighbours', () => {
    const moves = [...previous].map(([id, { tier }]) => `${tier} > ${running.get(id)?.tier}`);
    const counts = new Map<string, number>();
    for (const move of moves) counts.set(move, (counts.get(move) ?? 0) + 1);
    const tiers = s0.tiers.map(({ key }) => key);
    for (const [place, tier] of tiers.slice(1).entries()) {
      const above = tiers[place];
      expect([`${tier} > ${above}`, counts.has(`${tier} > ${above}`)]).toEqual([`${tier} > ${above}`, true]);
      expect([`${above} > ${tier}`, counts.has(`${above} > ${tier}`)]).toEqual([`${above} > ${tier}`, true]);
    }
    const moved = moves.filter((move) => {
      const [from, to] = move.split(' > ');
      return from !== to;
    });
    expect(moved.length / moves.length).toBeGreaterThan(0.12);
    expect(moved.length / moves.length).toBeLessThan(0.3);
  });

  it('leaves every department with customers at risk to act upon', () => {
    const departments = new Set(
      september.customers
        .filter(({ id }) => running.get(id)?.tier === 'at-risk')
        .map((one) => one.department),
    );
    expect([...departments].sort()).toEqual(['customer-service', 'key-accounts', 'marketing', 'sales']);
  });
});
