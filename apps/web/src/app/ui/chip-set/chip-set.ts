import { Component, computed, inject, input, model, signal } from '@angular/core';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { texts } from '../texts';

export interface Chip {
  readonly value: string;
  readonly text: string;
}

/** From so many on, not all stand in the page at once. */
const most = 16;

/** Any of a few things, all in sight: each a box to tick that looks like a label. Long lists can be searched. */
@Component({
  selector: 'ui-chip-set',
  host: { role: 'group', '[attr.aria-label]': 'label()' },
  template: `
    @if (long()) {
      <input
        type="search"
        [placeholder]="t('search')"
        [attr.aria-label]="t('search')"
        (input)="wanted.set(valueOf($event))"
      />
    }
    @for (chip of shown(); track chip.value) {
      <label [class.on]="isChosen(chip)" [class.off]="disabled()">
        <input
          type="checkbox"
          class="unseen"
          [checked]="isChosen(chip)"
          [disabled]="disabled()"
          (change)="toggle(chip)"
        />
        {{ chip.text }}
      </label>
    }
    @if (hidden() > 0) {
      <button type="button" (click)="all.set(true)">{{ t('moreChips', { count: hidden() }) }}</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
    }
    label,
    button {
      position: relative;
      padding: 1px 10px;
      border: 1px solid var(--line);
      border-radius: 12px;
      background: var(--surface);
      cursor: pointer;
    }
    label:hover {
      border-color: var(--accent);
    }
    .on {
      border-color: var(--accent);
      background: var(--accent-soft);
      color: var(--accent);
    }
    .off {
      cursor: default;
    }
    label:has(:focus-visible) {
      outline: 2px solid var(--accent);
      outline-offset: 1px;
    }
    button {
      border-style: dashed;
      color: var(--accent);
    }
    [type='search'] {
      width: 140px;
      padding: 1px 8px;
      border: 1px solid var(--line);
      border-radius: 12px;
      background: var(--surface);
    }
  `,
})
export class ChipSet {
  protected readonly t = useTexts(texts);
  protected readonly formats = inject(Formats);

  /** What is chosen here, for those who do not see where it stands. */
  readonly label = input.required<string>();
  readonly chips = input.required<readonly Chip[]>();
  readonly disabled = input(false);
  /** Values, in the order of the chips. */
  readonly chosen = model.required<readonly string[]>();

  protected readonly wanted = signal('');
  protected readonly all = signal(false);
  protected readonly long = computed(() => this.chips().length > most);
  private readonly found = computed(() => {
    const wanted = this.wanted().trim().toLowerCase();
    return this.chips().filter(({ text }) => text.toLowerCase().includes(wanted));
  });
  /** The chosen ones are never hidden. */
  protected readonly shown = computed(() => {
    if (this.all() || this.found().length <= most) return this.found();
    const first = new Set(this.found().slice(0, most));
    return this.found().filter((chip) => first.has(chip) || this.isChosen(chip));
  });
  protected readonly hidden = computed(() => this.found().length - this.shown().length);

  protected isChosen({ value }: Chip): boolean {
    return this.chosen().includes(value);
  }

  protected toggle({ value }: Chip): void {
    const chosen = new Set(this.chosen());
    if (!chosen.delete(value)) chosen.add(value);
    this.chosen.set(
      this.chips()
        .map((chip) => chip.value)
        .filter((one) => chosen.has(one)),
    );
  }

  protected valueOf(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }
}
