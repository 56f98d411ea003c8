import { BarChart, GaugeChart, LineChart, PieChart, RadarChart, SankeyChart } from 'echarts/charts';
import {
  GridComponent,
  LegendComponent,
  MarkPointComponent,
  RadarComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([
  BarChart,
  CanvasRenderer,
  GaugeChart,
  GridComponent,
  LegendComponent,
  LineChart,
  MarkPointComponent,
  PieChart,
  RadarChart,
  RadarComponent,
  SankeyChart,
  TitleComponent,
  TooltipComponent,
]);

/** The parts of ECharts that the charts of `@assay/charts` need; loaded only when the first one is drawn. */
export { init };
