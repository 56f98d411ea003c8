import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import type { WeightRoom, WeightSetView } from '@assay/contract';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { percent } from './percent';
import { texts } from './texts';

/** Every set of weights that was accepted, and what lies between two of them. */
@Component({
  selector: 'app-weight-history',
  template: `
    <section class="panel">
      <h2>{{ t('history') }}</h2>
      <div class="scroll-x">
        <table class="table">
          <thead>
            <tr>
              <th scope="col" class="number">{{ t('number') }}</th>
              <th scope="col">{{ t('method') }}</th>
              <th scope="col">{{ t('by') }}</th>
              <th scope="col">{{ t('at') }}</th>
              <th scope="col">{{ t('rationale') }}</th>
            </tr>
          </thead>
          <tbody>
            @for (set of sets(); track set.id) {
              <tr>
                <td class="number">{{ set.number }}</td>
                <td>{{ t(set.method) }}</td>
                <td>{{ set.by }}</td>
                <td>{{ formats.moment(set.at) }}</td>
                <td>
                  {{ set.rationale }}
                  @if (set.exception; as exception) {
                    <span class="warning">{{ t('currentException', { exception }) }}</span>
                  }
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
      <h3>{{ t('compare') }}</h3>
      <div class="row">
        <label>
          {{ t('from') }}
          <select class="select" #left (change)="from.set(+left.value)">
            @for (set of sets(); track set.id) {
              <option [value]="set.number" [selected]="set.number === from()">{{ setName(set) }}</option>
            }
          </select>
        </label>
        <label>
          {{ t('to') }}
          <select class="select" #right (change)="to.set(+right.value)">
            @for (set of sets(); track set.id) {
              <option [value]="set.number" [selected]="set.number === to()">{{ setName(set) }}</option>
            }
          </select>
        </label>
      </div>
      <table class="table after">
        <thead>
          <tr>
            <th scope="col">{{ t('indicator') }}</th>
            <th scope="col" class="number">{{ t('from') }}</th>
            <th scope="col" class="number">{{ t('to') }}</th>
            <th scope="col" class="number">{{ t('difference') }}</th>
          </tr>
        </thead>
        <tbody>
          @for (line of difference(); track line.name) {
            <tr>
              <th scope="row">{{ line.name }}</th>
              <td class="number">{{ percent(line.from) }}</td>
              <td class="number">{{ percent(line.to) }}</td>
              <td class="number">{{ line.change }}</td>
            </tr>
          }
        </tbody>
      </table>
    </section>
  `,
  styles: `
    h2 {
      margin: 0 0 8px;
    }
    h3 {
      margin: 16px 0 8px;
      font-size: var(--text);
    }
  `,
})
export class WeightHistory {
  private readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);
  protected readonly percent = percent;

  /** Newest first. */
  readonly sets = input.required<readonly WeightSetView[]>();
  readonly weights = input.required<WeightRoom['weights']>();

  protected readonly from = linkedSignal(() => this.sets()[1]?.number ?? 1);
  protected readonly to = linkedSignal(() => this.sets()[0]?.number ?? 1);
  protected readonly difference = computed(() =>
    this.weights().map(({ indicator, name }) => {
      const [from, to] = [this.shareIn(this.from(), indicator), this.shareIn(this.to(), indicator)];
      const points = (to - from) * 100;
      const sign = points > 0.005 ? '+' : '';
      return { name: name[this.language.current()], from, to, change: `${sign}${points.toFixed(2)}` };
    }),
  );

  protected setName({ number, method }: WeightSetView): string {
    return this.t('set', { number, method: this.t(method) });
  }

  private shareIn(number: number, indicator: string): number {
    const set = this.sets().find((one) => one.number === number);
    return set?.weights.find((weight) => weight.indicator === indicator)?.share ?? 0;
  }
}
