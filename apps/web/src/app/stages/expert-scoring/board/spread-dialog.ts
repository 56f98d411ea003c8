import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';
import type { Attempt } from '../../../platform/api/attempt';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { Dialog } from '../../../ui/dialogs/dialog';
import { Field } from '../../../ui/field/field';
import { Problem } from '../../../ui/problem/problem';
import { texts } from '../texts';
import type { Spread } from './scoring-board-state';

const USUAL_EXPERTS = 3;
const WAYS = ['random', 'load', 'department'] as const;

/** Asks how many experts score each customer. */
@Component({
  selector: 'app-spread-dialog',
  imports: [Dialog, Field, NzButtonComponent, NzInputDirective, Problem],
  template: `
    <ui-dialog [heading]="t('spreadHeading')" (closed)="closed.emit()">
      <p>{{ t('spreadText', { customers: formats.number(customers()), experts: experts() }) }}</p>
      <ui-field [label]="t('expertsPerCustomer')" [hint]="hint()">
        <select class="select" (change)="choose($event)">
          @for (count of choices(); track count) {
            <option [value]="count" [selected]="count === each()">{{ count }}</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="t('spreadBy')" [hint]="t(hints[by()])">
        <select class="select" (change)="chooseWay($event)">
          @for (way of ways; track way) {
            <option [value]="way" [selected]="way === by()">{{ t(words[way]) }}</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="t('seed')" [hint]="t('seedHint')">
        <input nz-input type="number" min="0" max="4294967295" [value]="seed()" (input)="draw($event)" />
      </ui-field>
      <ui-problem [problem]="saving().problem()" />
      <ng-container actions>
        <button nz-button type="button" (click)="closed.emit()">{{ t('cancel') }}</button>
        <button nz-button nzType="primary" type="button" [nzLoading]="saving().busy()" (click)="go()">
          {{ t('spread') }}
        </button>
      </ng-container>
    </ui-dialog>
  `,
})
export class SpreadDialog {
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  readonly customers = input.required<number>();
  /** Experts in the team. */
  readonly experts = input.required<number>();
  readonly saving = input.required<Attempt>();
  readonly wanted = output<Spread>();
  readonly closed = output();

  protected readonly choices = computed(() => Array.from({ length: this.experts() }, (_, at) => at + 1));
  protected readonly each = linkedSignal(() => Math.min(USUAL_EXPERTS, this.experts()));
  protected readonly seed = signal(1);
  protected readonly ways = WAYS;
  protected readonly words = { random: 'byRandom', load: 'byLoad', department: 'byDepartment' } as const;
  protected readonly hints = {
    random: 'byRandomHint',
    load: 'byLoadHint',
    department: 'byDepartmentHint',
  } as const;
  protected readonly by = signal<Spread['by']>('random');
  protected readonly hint = computed(() => {
    const sheets = this.customers() * this.each();
    const facts = {
      sheets: this.formats.number(sheets),
      each: this.formats.number(Math.round(sheets / this.experts())),
    };
    return this.t('spreadSheets', facts);
  });

  protected choose(event: Event): void {
    this.each.set(Number((event.target as HTMLSelectElement).value));
  }

  protected chooseWay(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.by.set(WAYS.find((way) => way === value) ?? 'random');
  }

  protected draw(event: Event): void {
    const value = (event.target as HTMLInputElement).valueAsNumber;
    this.seed.set(Number.isInteger(value) && value >= 0 ? value : 1);
  }

  protected go(): void {
    this.wanted.emit({ expertsPerCustomer: this.each(), by: this.by(), seed: this.seed() });
  }
}
