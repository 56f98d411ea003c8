import {
  afterNextRender,
  Component,
  DestroyRef,
  type ElementRef,
  inject,
  input,
  signal,
  effect,
  viewChild,
} from '@angular/core';
import type { ECharts, EChartsCoreOption } from 'echarts/core';
import { useTexts } from '../../platform/texts/texts';
import { texts } from '../texts';

/**
 * Draws a chart of `@assay/charts`, made with the look of `useChartLook`. The library comes with the first chart,
 * not with the page.
 */
@Component({
  selector: 'ui-chart',
  template: `<div #place role="img" [attr.aria-label]="label()" [style.height]="height()"></div>
    @if (!chart()) {
      <p class="muted" role="status">{{ t('loading') }}</p>
    }`,
  styles: `
    :host {
      display: block;
      position: relative;
    }
    p {
      position: absolute;
      inset: 45% 0 auto;
      text-align: center;
    }
  `,
})
export class Chart {
  protected readonly t = useTexts(texts);
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');

  readonly option = input.required<EChartsCoreOption>();
  /** What the chart shows, in a sentence, for those who do not see it. */
  readonly label = input.required<string>();
  readonly height = input('280px');

  protected readonly chart = signal<ECharts | undefined>(undefined);

  constructor() {
    let alive = true;
    const resized = new ResizeObserver(() => this.chart()?.resize());
    inject(DestroyRef).onDestroy(() => {
      alive = false;
      resized.disconnect();
      this.chart()?.dispose();
    });
    const start = async (): Promise<void> => {
      const { init } = await import('./echarts');
      if (!alive) return;
      const place = this.place().nativeElement;
      this.chart.set(init(place));
      resized.observe(place);
    };
    afterNextRender(() => void start());
    effect(() => {
      // Tooltips as drawing: those of HTML carry style attributes, which our content policy forbids.
      const option = this.option();
      this.chart()?.setOption(
        { ...option, tooltip: { ...(option['tooltip'] as object | undefined), renderMode: 'richText' } },
        { notMerge: true },
      );
    });
  }
}
