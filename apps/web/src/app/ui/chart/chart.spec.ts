import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { draw, setUp, settle } from '../../../testing/page';

const chart = { setOption: jest.fn(), resize: jest.fn(), dispose: jest.fn() };
const init = jest.fn((_place: HTMLElement) => chart);
// jsdom has nothing to draw on, so the library is stood in for; what it is told is what counts here.
jest.unstable_mockModule('./echarts', () => ({ init }));
const { Chart } = await import('./chart');

describe('chart', () => {
  beforeEach(() => {
    jest.clearAllMocks();
    setUp();
  });

  it('is drawn once the library has come, anew with each option, and ends with the page', async () => {
    const drawn = await draw(Chart, { option: { tooltip: { confine: true } }, label: '客户分层分布' });
    await drawn.settle();
    expect(drawn.find('[role=img]').getAttribute('aria-label')).toBe('客户分层分布');
    expect(chart.setOption).toHaveBeenLastCalledWith(
      { tooltip: { confine: true, renderMode: 'richText' } },
      { notMerge: true },
    );
    await drawn.set({ option: { series: [] } });
    expect(chart.setOption).toHaveBeenCalledTimes(2);
    expect(init).toHaveBeenCalledTimes(1);
    drawn.fixture.destroy();
    expect(chart.dispose).toHaveBeenCalledTimes(1);
  });

  it('is not drawn into a page that has gone meanwhile', async () => {
    const fixture = TestBed.createComponent(Chart);
    fixture.componentRef.setInput('option', {});
    fixture.componentRef.setInput('label', '趋势');
    TestBed.tick();
    fixture.destroy();
    await settle();
    expect(init).not.toHaveBeenCalled();
  });
});
