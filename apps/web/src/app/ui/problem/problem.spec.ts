import { draw, setUp } from '../../../testing/page';
import { ApiProblem } from '../../platform/api/api-problem';
import { Problem } from './problem';

describe('problem', () => {
  beforeEach(() => setUp());

  it('says why, and what stands in the way', async () => {
    const blockers = [{ code: 'scope-empty', facts: {} }];
    const refused = new ApiProblem({ code: 'stage-blocked', status: 409, facts: { count: 1 }, blockers });
    const problem = await draw(Problem, { problem: refused });
    expect(problem.find('[role=alert] p').textContent).toBe('还有 1 项未完成，不能进入下一阶段。');
    expect(problem.all('li').map((item) => item.textContent)).toEqual(['评估范围内没有客户。']);
    await problem.set({ problem: undefined });
    expect(problem.text).toBe('');
  });
});
