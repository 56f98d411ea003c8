import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { dataCollection, type CollectedValue } from '@assay/contract';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { useValueWords } from '../../core/models/value-words';
import { Api } from '../../platform/api/api';
import { attempt } from '../../platform/api/attempt';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { Dialog } from '../../ui/dialogs/dialog';
import { State } from '../../ui/state/state';
import { Toasts } from '../../ui/toasts/toasts';
import { EnterValueForm, type EnteredValue } from './enter-value-form';
import { texts } from './texts';

type Key = keyof (typeof texts)['zh'];

/** All values of one customer, and typing in those that come from outside. */
@Component({
  selector: 'app-values-dialog',
  imports: [Dialog, EnterValueForm, State],
  templateUrl: './values-dialog.html',
  styles: `
    td {
      vertical-align: top;
    }
    .link {
      padding: 0;
      border: 0;
      background: none;
      color: var(--accent);
      white-space: nowrap;
    }
    .part {
      display: block;
    }
    ui-state:empty {
      display: none;
    }
    .rows {
      margin-left: 8px;
    }
  `,
})
export class ValuesDialog {
  private readonly api = inject(Api);
  private readonly room = inject(CycleRoom);
  private readonly toasts = inject(Toasts);
  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly words = useValueWords();
  protected readonly t = useTexts(texts);

  readonly customerId = input.required<string>();
  readonly name = input.required<string>();
  readonly mayEnter = input.required<boolean>();
  /** A value was typed in. */
  readonly entered = output();
  readonly closed = output();

  protected readonly read = this.api.read(dataCollection.values, () => ({
    params: { ...this.room.params(), customerId: this.customerId() },
  }));
  protected readonly values = linkedSignal(() => (this.read.hasValue() ? this.read.value() : []));
  /** Key of the indicator whose form is open. */
  protected readonly editing = signal<string | undefined>(undefined);
  protected readonly saving = attempt();
  protected readonly asOf = computed(() => this.room.cycle().periodEnd);

  protected reasonOf({ reason }: CollectedValue): string {
    const key = `reason_${reason}`;
    return reason !== null && key in texts.zh ? this.t(key as Key) : this.t('noValue');
  }

  protected enteredText({ entered, unit }: CollectedValue): string {
    if (!entered) return '';
    return this.t('entered', {
      value: this.words.value(entered.value, unit),
      source: entered.source ?? this.t('noSource'),
      at: entered.at === null ? this.t('undated') : this.formats.day(entered.at),
      by: entered.by ?? this.t('enteredFile'),
    });
  }

  /** The typed-in value is not the collected one yet. */
  protected isPending({ value, entered }: CollectedValue): boolean {
    return entered !== null && entered.value !== value;
  }

  protected edit(indicator: string | undefined): void {
    this.saving.clear();
    this.editing.set(indicator);
  }

  protected async save(indicator: string, body: EnteredValue): Promise<void> {
    const params = { ...this.room.params(), customerId: this.customerId(), indicator };
    const values = await this.saving.run(() => this.api.call(dataCollection.enterValue, { params, body }));
    if (!values) return;
    this.values.set(values);
    this.editing.set(undefined);
    this.toasts.say(this.t('savedValue'));
    this.entered.emit();
  }
}
