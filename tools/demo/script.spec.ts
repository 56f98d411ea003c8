import { s0 } from '@assay/model';
import { comparisonNodes, CONSISTENCY_LIMIT, weighModel, weighNode } from '@assay/weighting';
import {
  DEMO_EXPERTS,
  DEMO_PEOPLE,
  DEMO_SEED,
  expertsOf,
  generateCompany,
  INCONSISTENT_FIRST_TRY,
  JUDGEMENTS,
  opinionOf,
  recusals,
  scriptedAction,
} from './index.ts';

const { customers } = generateCompany(DEMO_SEED);
const logins = new Map(DEMO_PEOPLE.map((person) => [person.login, person]));

describe('the demo people', () => {
  it('cover every role and have one login each', () => {
    expect(logins.size).toBe(DEMO_PEOPLE.length);
    const roles = new Set(DEMO_PEOPLE.flatMap(({ roles: own }) => own));
    expect([...roles].sort()).toEqual(
      ['admin', 'auditor', 'coordinator', 'executive', 'expert', 'head', 'owner'].sort(),
    );
    const departments = DEMO_EXPERTS.map((login) => logins.get(login)?.department);
    expect(new Set(departments).size).toBe(5);
    for (const login of DEMO_EXPERTS) expect(logins.get(login)?.roles).toContain('expert');
  });
});

describe("the experts' opinions", () => {
  it('are whole scores from 1 to 5 that lie close together', () => {
    let apart = 0;
    for (const customer of customers) {
      const scores = expertsOf(DEMO_SEED, customer).map(
        (expert) => opinionOf(DEMO_SEED, customer, expert, 'running').demand_fit,
      );
      expect(scores).toHaveLength(3);
      expect(scores.every((score) => Number.isInteger(score) && score >= 1 && score <= 5)).toBe(true);
      if (Math.max(...scores) - Math.min(...scores) > 1) apart += 1;
    }
    expect(apart).toBeLessThan(customers.length * 0.05);
  });

  it('share the work evenly', () => {
    for (const expert of DEMO_EXPERTS) {
      const own = customers.filter((customer) => expertsOf(DEMO_SEED, customer).includes(expert));
      expect(own.length).toBeGreaterThan(150);
      expect(own.length).toBeLessThan(210);
    }
  });

  it('are handed back by the one who is biased', () => {
    const handedBack = recusals(DEMO_SEED, customers);
    expect(handedBack).toHaveLength(3);
    for (const { expert, customerId, reason } of handedBack) {
      const customer = customers.find(({ id }) => id === customerId);
      expect(customer && expertsOf(DEMO_SEED, customer)).toContain(expert);
      expect(reason.length).toBeGreaterThanOrEqual(5);
    }
  });
});

describe("the experts' comparisons", () => {
  const answers = new Map(
    comparisonNodes(s0).map(({ key }) => [
      key,
      DEMO_EXPERTS.map((expert) => ({
        expert,
        steps: JUDGEMENTS[expert][key as keyof (typeof JUDGEMENTS)[typeof expert]],
      })),
    ]),
  );

  it('are 16 for each expert, consistent in every node, alone and as a group', () => {
    const steps = Object.values(JUDGEMENTS['chen.mo']).flat();
    expect(steps).toHaveLength(16);
    const weighing = weighModel(s0, answers);
    if (!weighing.ok) throw new Error(weighing.problem.code);
    for (const node of weighing.value.nodes) {
      expect([node.key, node.group.consistent]).toEqual([node.key, true]);
      for (const { expert, consistent } of node.experts) {
        expect([node.key, expert, consistent]).toEqual([node.key, expert, true]);
      }
    }
  });

  it('put value first and risk last, as the template does', () => {
    const weighing = weighModel(s0, answers);
    if (!weighing.ok) throw new Error(weighing.problem.code);
    const shares = [...weighing.value.dimensions].sort(([, a], [, b]) => b - a).map(([key]) => key);
    expect([shares[0], shares.at(-1)]).toEqual(['value', 'risk']);
  });

  it('include one first try that goes in a circle', () => {
    const { expert, node, steps } = INCONSISTENT_FIRST_TRY;
    const compared = comparisonNodes(s0).find(({ key }) => key === node);
    if (!compared) throw new Error(node);
    const weighing = weighNode(compared, [{ expert, steps }]);
    if (!weighing.ok) throw new Error(weighing.problem.code);
    expect(weighing.value.experts[0]?.consistencyRatio).toBeGreaterThan(CONSISTENCY_LIMIT);
    expect(weighing.value.experts[0]?.consistent).toBe(false);
  });
});

describe('the actions', () => {
  const problems = s0.dimensions.flatMap(({ indicators }) => indicators.map(({ key }) => key));

  it('know what to do about each indicator, in both languages', () => {
    for (const problem of problems) {
      for (const customer of customers.slice(0, 40)) {
        const action = scriptedAction(DEMO_SEED, customer, problem);
        for (const text of [action.measure, ...action.progress.map(({ note }) => note)]) {
          expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
          expect(text.en).toMatch(/^[\u0020-\u007e]+$/);
        }
        expect(logins.get(action.owner)?.roles).toContain('owner');
      }
    }
  });

  it('go forward, and end as they are said to end', () => {
    const actions = customers.map((customer) => scriptedAction(DEMO_SEED, customer, 'complaint_rate'));
    for (const { progress, outcome, dueInDays, evidence } of actions) {
      const days = progress.map(({ afterDays }) => afterDays);
      expect(days).toEqual([...days].sort((a, b) => a - b));
      const last = progress.at(-1);
      expect(last?.percent === 100).toBe(outcome !== 'open');
      expect(evidence !== null).toBe(outcome !== 'open');
      if (outcome === 'done') expect(last?.afterDays).toBeLessThanOrEqual(dueInDays);
      if (outcome === 'late') expect(last?.afterDays).toBeGreaterThan(dueInDays);
    }
    expect(new Set(actions.map(({ outcome }) => outcome))).toEqual(new Set(['done', 'late', 'open']));
  });

  it('refuse a problem that nobody has thought about', () => {
    expect(() => scriptedAction(DEMO_SEED, customers[0]!, 'weather')).toThrow(RangeError);
  });
});
