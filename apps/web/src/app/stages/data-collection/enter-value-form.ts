import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { form, FormField, required, validateStandardSchema } from '@angular/forms/signals';
import { dataCollection, type CollectedValue } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';
import { fromUnit, inUnit } from '../../core/models/typed-value';
import { useValueWords } from '../../core/models/value-words';
import type { Attempt } from '../../platform/api/attempt';
import { useFieldErrors } from '../../platform/forms/field-errors';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { Field } from '../../ui/field/field';
import { Problem } from '../../ui/problem/problem';
import { texts } from './texts';

export interface EnteredValue {
  readonly value: number;
  readonly source: string;
  readonly at: string;
}

interface Entry {
  readonly value: number | null;
  readonly source: string;
  readonly at: string;
}

/** A value from outside with its source and date; later than the as-of day it would not count. */
@Component({
  selector: 'app-enter-value-form',
  imports: [Field, FormField, NzButtonComponent, NzInputDirective, Problem],
  template: `
    <form class="form" novalidate (submit)="submit($event)">
      <ui-field [label]="label()" [error]="errorOf(form.value())">
        <input nz-input type="number" step="any" [formField]="form.value" />
      </ui-field>
      <ui-field
        [label]="t('enterAt')"
        [hint]="t('enterAtHint', { day: formats.day(asOf()) })"
        [error]="tooLate() ? t('tooLate', { day: formats.day(asOf()) }) : errorOf(form.at())"
      >
        <input nz-input type="date" [formField]="form.at" />
      </ui-field>
      <ui-field
        class="wide"
        [label]="t('enterSource')"
        [hint]="t('enterSourceHint')"
        [error]="errorOf(form.source())"
      >
        <input nz-input [formField]="form.source" />
      </ui-field>
      <ui-problem class="wide" [problem]="saving().problem()" />
      <div class="row wide">
        <button nz-button nzType="primary" nzSize="small" type="submit" [nzLoading]="saving().busy()">
          {{ t('save') }}
        </button>
        <button nz-button nzSize="small" type="button" (click)="cancelled.emit()">{{ t('cancel') }}</button>
      </div>
    </form>
  `,
  styles: `
    :host {
      display: block;
      margin-top: 8px;
      padding: 10px 12px;
      border: 1px solid var(--line-soft);
      border-radius: var(--radius);
      background: var(--surface-2);
    }
    .form {
      grid-template-columns: 1fr 1fr;
      gap: 8px 16px;
    }
  `,
})
export class EnterValueForm {
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);
  private readonly words = useValueWords();
  protected readonly errorOf = useFieldErrors();

  readonly of = input.required<CollectedValue>();
  readonly asOf = input.required<string>();
  readonly saving = input.required<Attempt>();
  readonly saved = output<EnteredValue>();
  readonly cancelled = output();

  private readonly typed = computed(() => this.words.entry(this.of().unit));
  protected readonly label = computed(() => {
    const { unit } = this.typed();
    return unit === '' ? this.t('enterValue') : `${this.t('enterValue')} (${unit})`;
  });
  protected readonly entry = linkedSignal<Entry>(() => {
    const { entered } = this.of();
    return {
      value: entered === null ? null : inUnit(entered.value, this.typed().per),
      source: entered?.source ?? '',
      at: entered?.at ?? this.asOf(),
    };
  });
  protected readonly form = form(this.entry, (path) => {
    const { source, at } = dataCollection.enterValue.body.shape;
    required(path.value);
    validateStandardSchema(path.source, source);
    validateStandardSchema(path.at, at);
  });
  protected readonly tooLate = computed(() => this.entry().at > this.asOf());

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef);
    afterNextRender(() => host.nativeElement.querySelector('input')?.focus());
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.form().markAsTouched();
    const { value, source, at } = this.entry();
    if (this.form().invalid() || this.tooLate() || value === null) return;
    this.saved.emit({ value: fromUnit(value, this.typed().per), source: source.trim(), at });
  }
}
