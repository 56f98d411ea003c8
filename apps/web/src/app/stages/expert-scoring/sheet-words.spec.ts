import { ownSheet } from '../../../testing/sheets';
import { nextSheet, ownState } from './sheet-words';

describe('how an own sheet stands', () => {
  it.each([
    [{}, 'stateOpen'],
    [{ scored: 1 }, 'stateBegun'],
    [{ scored: 2 }, 'stateDone'],
    [{ scored: 2, reopened: true }, 'stateReopened'],
    [{ scored: 2, state: 'submitted' as const }, 'stateSubmitted'],
    [{ scored: 1, state: 'expired' as const }, 'stateExpired'],
  ])('%p reads %s', (more, key) => {
    expect(ownState(ownSheet(1, more))).toBe(key);
  });
});

describe('the sheet to go on with', () => {
  const sheets = [
    ownSheet(0),
    ownSheet(1, { state: 'submitted', scored: 2 }),
    ownSheet(2, { scored: 2 }),
    ownSheet(3, { scored: 1 }),
  ];
  const next = (at?: number) => nextSheet(sheets, at === undefined ? undefined : sheets[at]?.id)?.customer;

  it('is the next that lacks a score, then again from the beginning', () => {
    expect(next()).toBe('客户0');
    expect(next(0)).toBe('客户3');
    expect(next(3)).toBe('客户0');
  });

  it('is none when all are scored, or only the one at hand is not', () => {
    expect(nextSheet([ownSheet(0)], ownSheet(0).id)).toBeUndefined();
    expect(nextSheet([ownSheet(1, { scored: 2 })])).toBeUndefined();
  });
});
