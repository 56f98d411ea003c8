import { init, type EChartsOption } from 'echarts';

import { bandHistogram } from './band-histogram.js';
import { consistencyGauge } from './consistency-gauge.js';
import { dimensionRadar } from './dimension-radar.js';
import type { ChartLook, Language } from './look.js';
import { paretoCurve } from './pareto-curve.js';
import { scoreTrend } from './score-trend.js';
import { scoreWaterfall } from './score-waterfall.js';
import { tierBars, tierRing } from './tier-distribution.js';
import { tierMigration } from './tier-migration.js';

const name = { zh: '名称', en: 'Name' };
const scale = { min: 1, max: 5 };
const tiers = [
  { key: 'a', name, letter: 'A', customers: 3 },
  { key: 'b', name, letter: 'B', customers: 2 },
];

/** Every chart with little data: as the page draws it, and as paper does. */
const CHARTS: Readonly<Record<string, (look: ChartLook) => EChartsOption>> = {
  bandHistogram: (look) =>
    bandHistogram({ bands: [{ score: 1, interval: '<5', customers: 1 }], missing: 0, unit: name }, look),
  consistencyGauge: (look) => consistencyGauge({ ratio: 0.05, limit: 0.1 }, look),
  dimensionRadar: (look) =>
    dimensionRadar({ name, scale, dimensions: [1, 2, 3].map((score) => ({ name, score })) }, look),
  paretoCurve: (look) => paretoCurve({ amounts: [3, 2, 1], cut: 0.2 }, look),
  scoreTrend: (look) => scoreTrend({ cycles: [name, name], name, values: [1, 2], scale }, look),
  scoreWaterfall: (look) => scoreWaterfall({ terms: [{ name, contribution: 1 }], total: 1, max: 5 }, look),
  tierBars: (look) => tierBars({ tiers, notScored: { name, customers: 1 } }, look),
  tierRing: (look) => tierRing({ tiers, notScored: { name, customers: 1 } }, look),
  tierMigration: (look) =>
    tierMigration({ tiers, without: name, moves: [{ from: 'a', to: 'b', customers: 1 }] }, look),
};

function draw(option: EChartsOption): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 400, height: 300 });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

describe.each(Object.entries(CHARTS))('%s', (_, chart) => {
  it.each(['zh', 'en'] as const)(
    'is drawn by ECharts in %s with its own font and no other',
    (language: Language) => {
      const svg = draw(chart({ language, fontFamily: 'Assay Test', still: true }));
      const families = new Set(
        [...svg.matchAll(/font-family:([^;"]+)/g)].map(([, family]) => family?.trim()),
      );
      expect([...families]).toEqual(['Assay Test']);
      expect(svg).not.toContain('NaN');
      if (language === 'en') expect(svg).not.toMatch(/[\u4e00-\u9fff]/);
    },
  );

  it('stands still on paper and moves on the screen', () => {
    expect(chart({ language: 'en', fontFamily: 'x', still: true }).animation).toBe(false);
    expect(chart({ language: 'en', fontFamily: 'x' }).animation).toBe(true);
  });
});
