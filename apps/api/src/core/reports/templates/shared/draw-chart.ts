import type { EChartsOption } from 'echarts';
import { BarChart, PieChart, RadarChart, SankeyChart } from 'echarts/charts';
import {
  GridComponent,
  LegendComponent,
  RadarComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

import { cleanSvg } from './clean-svg.js';
import { SafeSvg } from './safe-svg.js';

use([
  BarChart,
  GridComponent,
  LegendComponent,
  PieChart,
  RadarChart,
  RadarComponent,
  SankeyChart,
  SVGRenderer,
  TitleComponent,
  TooltipComponent,
]);

/** Size of a drawing in CSS pixels (96 to the inch). */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

/** Draws a chart of `libs/charts` as SVG, without a browser. */
export function drawChart(option: EChartsOption, size: DrawingSize): SafeSvg {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption(option);
    return new SafeSvg(cleanSvg(chart.renderToSVGString()));
  } finally {
    chart.dispose();
  }
}
