import { STAGES, STATE_NAMES } from '@assay/cycle';
import { draw, setUp, speak } from '../../../testing/page';
import type { StageStep } from './stage-step';
import { StageStepper } from './stage-stepper';

const steps: StageStep[] = STAGES.map((stage, at) => ({
  stage,
  state: at < 2 ? 'done' : at === 2 ? 'current' : 'ahead',
  progress: at === 2 ? 0.4 : null,
  daysLeft: at === 2 ? -2 : 5,
  blockers: at === 2 ? 3 : 0,
}));

describe('stage stepper', () => {
  beforeEach(() => setUp());

  it('shows the eight stages in their order, and how the one under way stands', async () => {
    const stepper = await draw(StageStepper, { steps });
    const names = stepper.all('.name').map((name) => name.textContent);
    expect(names).toEqual(STAGES.map((stage) => STATE_NAMES[stage].zh));
    expect(stepper.find('[aria-current=step]').textContent).toMatch(/进行中.*40%.*逾期 2 天.*3 项待办/s);
  });

  it('leads to the pages of the stages', async () => {
    const stepper = await draw(StageStepper, {
      steps,
      link: (stage: string) => ['/cycles', 'c1', stage],
      open: 'review',
    });
    expect(stepper.find<HTMLAnchorElement>('[aria-current=page]').pathname).toBe('/cycles/c1/review');
  });

  it('says the same in one thin line, for those who do not see the colours', async () => {
    speak('en');
    const stepper = await draw(StageStepper, { steps, compact: true });
    expect(stepper.all('li')[2]?.textContent?.trim()).toBe('Expert scoring, Under way, 40%, 2 days overdue');
    expect(stepper.all('li')).toHaveLength(8);
  });
});
