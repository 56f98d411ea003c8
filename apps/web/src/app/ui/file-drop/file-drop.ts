import { Component, computed, inject, input, output, signal } from '@angular/core';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { texts } from '../texts';

/** Takes files by drop or by choice; refuses the wrong kind or size in words, before anything is sent. */
@Component({
  selector: 'ui-file-drop',
  host: {
    '(dragover)': 'over($event)',
    '(dragleave)': 'dragging.set(false)',
    '(drop)': 'drop($event)',
    '[class.dragging]': 'dragging()',
  },
  template: `
    <p>
      {{ t('dropHere') }}
      <label>
        <input
          type="file"
          class="unseen"
          [accept]="accept()"
          [multiple]="multiple()"
          (change)="choose($event)"
        />
        <span class="choose">{{ t('chooseFile') }}</span>
      </label>
    </p>
    <p class="muted small">{{ t('accepts', { kinds: kinds(), size: formats.bytes(maxBytes()) }) }}</p>
    @for (refusal of refusals(); track $index) {
      <p class="danger" role="alert">{{ refusal }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      padding: calc(var(--space) * 3);
      border: 1px dashed var(--line);
      border-radius: var(--radius);
      background: var(--surface-2);
      text-align: center;
    }
    :host(.dragging) {
      border-color: var(--accent);
      background: var(--accent-soft);
    }
    .choose {
      color: var(--accent);
      cursor: pointer;
    }
    input:focus-visible + .choose {
      outline: 2px solid var(--accent);
      outline-offset: 2px;
    }
  `,
})
export class FileDrop {
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  /** Name endings, `.csv,.xlsx`. */
  readonly accept = input.required<string>();
  readonly maxBytes = input.required<number>();
  readonly multiple = input(false);
  readonly files = output<readonly File[]>();

  protected readonly dragging = signal(false);
  protected readonly refusals = signal<readonly string[]>([]);
  private readonly endings = computed(() =>
    this.accept()
      .split(',')
      .map((ending) => ending.trim().toLowerCase()),
  );
  protected readonly kinds = computed(() =>
    this.endings()
      .map((ending) => ending.replace('.', '').toUpperCase())
      .join(' / '),
  );

  protected over(event: DragEvent): void {
    event.preventDefault();
    this.dragging.set(true);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.dragging.set(false);
    this.take([...(event.dataTransfer?.files ?? [])]);
  }

  protected choose(event: Event): void {
    const control = event.target as HTMLInputElement;
    this.take([...(control.files ?? [])]);
    // The same file may be chosen again after it was mended.
    control.value = '';
  }

  private take(files: readonly File[]): void {
    const wanted = this.multiple() ? files : files.slice(0, 1);
    const refusals = wanted.map((file) => this.refusal(file));
    this.refusals.set(refusals.filter((text) => text !== ''));
    const good = wanted.filter((_, at) => refusals[at] === '');
    if (good.length > 0) this.files.emit(good);
  }

  private refusal({ name, size }: File): string {
    if (!this.endings().some((ending) => name.toLowerCase().endsWith(ending)))
      return this.t('wrongKind', { name });
    if (size > this.maxBytes())
      return this.t('tooLarge', { name, size: this.formats.bytes(this.maxBytes()) });
    return '';
  }
}
