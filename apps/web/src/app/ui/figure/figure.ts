import { Component, computed, inject, input } from '@angular/core';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { texts } from '../texts';

/** A number that does not stand alone: with its unit or scale, and its change where there is one. */
@Component({
  selector: 'ui-figure',
  template: `
    @if (value() === null) {
      <span class="muted">{{ t('missing') }}</span>
    } @else {
      <span class="value">{{ shown() }}</span>
      @if (outOf() !== undefined) {
        <span class="muted"> / {{ outOf() }}</span>
      }
      @if (unit()) {
        <span class="muted"> {{ unit() }}</span>
      }
      @if (change(); as text) {
        <span class="change" [class.better]="better() === true" [class.worse]="better() === false">
          <span aria-hidden="true">{{ arrow() }}</span> {{ text }}
        </span>
      }
    }
  `,
  styles: `
    :host {
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }
    .change {
      margin-left: 6px;
      color: var(--ink-3);
      font-size: var(--text-small);
    }
    .better {
      color: var(--success);
    }
    .worse {
      color: var(--danger);
    }
  `,
})
export class Figure {
  private readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  /** Null is a missing value, which is not zero. */
  readonly value = input.required<number | null>();
  readonly digits = input(2);
  /** Top of the scale: 3.67 / 5. */
  readonly outOf = input<number>();
  readonly unit = input('');
  /** Value of the last cycle. */
  readonly last = input<number | null>(null);
  /** Whether more is better; undefined where a change is neither good nor bad. */
  readonly moreIsBetter = input<boolean>();

  protected readonly shown = computed(() => this.formats.number(this.value() ?? 0, this.digits()));
  private readonly difference = computed(() => {
    const [now, then] = [this.value(), this.last()];
    return now === null || then === null ? 0 : now - then;
  });
  protected readonly arrow = computed(() => (this.difference() > 0 ? '▲' : '▼'));
  protected readonly change = computed(() => {
    if (this.difference() === 0) return '';
    return this.t('sinceLast', { change: this.formats.number(Math.abs(this.difference()), this.digits()) });
  });
  protected readonly better = computed(() => {
    const wanted = this.moreIsBetter();
    return wanted === undefined ? undefined : wanted === this.difference() > 0;
  });
}
