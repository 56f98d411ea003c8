import { openKey } from './open-key.js';

const action = {
  cycleId: 'c',
  customerId: 'k',
  indicator: 'complaint_rate',
  measure: { zh: '回访客户', en: null },
  measureKey: null,
};

describe('openKey', () => {
  it('takes the same words for the same measure, however they are spaced', () => {
    const spaced = { ...action, measure: { zh: null, en: 'Call  the Customer' } };
    expect(openKey(spaced)).toBe(openKey({ ...action, measure: { zh: null, en: 'call the customer ' } }));
    expect(openKey(action)).not.toBe(openKey({ ...action, measure: { zh: '上门拜访', en: null } }));
  });

  it("goes by the key of a playbook's measure, whatever it is called", () => {
    const keyed = { ...action, measureKey: 'call-back' };
    expect(openKey(keyed)).toBe(openKey({ ...keyed, measure: { zh: '三日内回访', en: 'Call' } }));
  });

  it.each([{ cycleId: 'd' }, { customerId: 'l' }, { indicator: null }])('differs with %j', (other) => {
    expect(openKey({ ...action, ...other })).not.toBe(openKey(action));
  });
});
