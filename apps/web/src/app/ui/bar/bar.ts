import { Component, computed, input } from '@angular/core';

export type BarTone = 'accent' | 'muted' | 'success' | 'warning' | 'danger';

/** A share as a thin bar, beside the figure that says the same. */
@Component({
  selector: 'ui-bar',
  host: { 'aria-hidden': 'true' },
  template: `
    <span class="fill" [class]="tone()" [style.width.%]="percent()"></span>
    @if (mark() !== undefined) {
      <span class="mark" [style.left.%]="markPercent()"></span>
    }
  `,
  styles: `
    :host {
      display: block;
      position: relative;
      min-width: 40px;
      height: 8px;
      border-radius: 2px;
      background: var(--line-soft);
      print-color-adjust: exact;
    }
    .fill {
      display: block;
      height: 100%;
      border-radius: 2px;
      background: var(--accent);
    }
    .muted {
      background: var(--ink-disabled);
    }
    .success {
      background: var(--success);
    }
    .warning {
      background: var(--warning);
    }
    .danger {
      background: var(--danger);
    }
    .mark {
      position: absolute;
      top: -3px;
      bottom: -3px;
      width: 2px;
      margin-left: -1px;
      background: var(--ink-2);
    }
  `,
})
export class Bar {
  /** 0 to 1; what lies beyond is drawn as the whole. */
  readonly share = input.required<number>();
  readonly tone = input<BarTone>('accent');
  /** A limit on the same scale. */
  readonly mark = input<number>();

  protected readonly percent = computed(() => 100 * within(this.share()));
  protected readonly markPercent = computed(() => 100 * within(this.mark() ?? 0));
}

function within(share: number): number {
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
}
