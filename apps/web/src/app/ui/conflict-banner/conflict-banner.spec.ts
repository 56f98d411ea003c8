import { draw, setUp } from '../../../testing/page';
import { ApiProblem } from '../../platform/api/api-problem';
import { ConflictBanner } from './conflict-banner';

const facts = { who: '王芳', when: '2026-03-31T08:00:00.000Z' };

describe('conflict banner', () => {
  beforeEach(() => setUp());

  it('says who was faster, and leads to what they wrote', async () => {
    const stale = new ApiProblem({ code: 'stale-version', status: 409, facts });
    const banner = await draw(ConflictBanner, { problem: stale });
    expect(banner.find('[role=alert]').textContent).toContain('王芳');
    let reloads = 0;
    banner.fixture.componentInstance.reload.subscribe(() => (reloads += 1));
    await banner.click('查看最新内容');
    expect(reloads).toBe(1);
  });

  it('says that what is saved has moved on under a draft', async () => {
    const banner = await draw(ConflictBanner, { problem: undefined, behind: true });
    expect(banner.find('[role=alert]').textContent).toContain('您填写期间，已保存的内容有了变化');
  });

  it.each([undefined, new ApiProblem({ code: 'login-taken', status: 409 })])(
    'is silent for %s',
    async (problem) => {
      const banner = await draw(ConflictBanner, { problem });
      expect(banner.text).toBe('');
    },
  );
});
