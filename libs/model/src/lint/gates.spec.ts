import { describe, expect, it } from '@jest/globals';
import { aModel } from '../small-model.fixture.js';
import type { TierGate } from '../types.js';
import { gates } from './gates.js';
import { applyRepair, DEFAULT_LINT_OPTIONS } from './lint.js';

const gate: TierGate = {
  key: 'high-needs-two',
  tier: 'high',
  dimension: 'two',
  atLeast: 3,
  otherwise: 'low',
  reason: { zh: '原因', en: 'Reason' },
};

const model = (change: Partial<TierGate>) => aModel({ gates: [{ ...gate, ...change }] });
const find = (change: Partial<TierGate>) => gates.find(model(change), DEFAULT_LINT_OPTIONS);

describe('the check of gates', () => {
  it('finds nothing when all that is named exists and the gate leads down', () => {
    expect(find({})).toEqual([]);
  });

  it.each([
    ['a tier that does not exist', { tier: 'top' }, 'gate-tier-unknown'],
    ['a way out that does not exist', { otherwise: 'nowhere' }, 'gate-tier-unknown'],
    ['a dimension that does not exist', { dimension: 'three' }, 'gate-dimension-unknown'],
    ['a way out that is not lower', { otherwise: 'high' }, 'gate-not-lower'],
    ['a score off the scale', { atLeast: 6 }, 'threshold-invalid'],
  ])('names %s', (_, change, code) => {
    expect(find(change)).toMatchObject([{ code, severity: 'fault' }]);
  });

  it('drops the gate on request', () => {
    const broken = model({ tier: 'top' });
    const [found] = gates.find(broken, DEFAULT_LINT_OPTIONS);
    expect(found && applyRepair(broken, found, 'drop-gate').gates).toEqual([]);
  });
});
