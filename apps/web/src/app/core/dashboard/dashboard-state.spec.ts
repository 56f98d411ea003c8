import { TestBed } from '@angular/core/testing';
import { request, settle, setUp } from '../../../testing/page';
import { DashboardState } from './dashboard-state';

const cycle = (id: string, state: string) => ({ id, name: `周期 ${id}`, state });
const refused = {
  body: { type: 'about:blank', title: '', status: 409, code: 'run-missing', facts: {} },
  init: { status: 409, statusText: 'Conflict' },
};

describe('what the dashboard reads', () => {
  beforeEach(() => setUp());

  it('asks for the lines of one cycle, and of those before only for what they come to', async () => {
    TestBed.configureTestingModule({ providers: [DashboardState] });
    const state = TestBed.inject(DashboardState);
    await settle();
    request('GET', '/api/departments').flush([]);
    request('GET', '/api/cycles').flush([
      cycle('c3', 'review'),
      cycle('c2', 'closed'),
      cycle('c1', 'closed'),
      cycle('c0', 'target-setup'),
    ]);
    await settle();
    request('GET', '/api/cycles/c3/calculation/results').flush([]);
    request('GET', '/api/cycles/c3/calculation/distribution').flush({ meanTotal: 3.5 });
    request('GET', '/api/cycles/c2/calculation/distribution').flush(refused.body, refused.init);
    request('GET', '/api/cycles/c1/calculation/distribution').flush({ meanTotal: 3.25 });
    await settle();
    expect(state.trend.value()).toEqual([
      { name: '周期 c1', mean: 3.25 },
      { name: '周期 c3', mean: 3.5 },
    ]);
  });
});
