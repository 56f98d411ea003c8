import { Component, computed, input } from '@angular/core';
import { useTexts } from '../../platform/texts/texts';
import { texts } from '../texts';

/** A tier: its colour never stands without letter and word, and the scheme's name is at hand. */
@Component({
  selector: 'ui-tier-chip',
  host: {
    '[style.--tier]': 'colour()',
    '[title]': 'label()',
  },
  template: `
    <span class="letter" aria-hidden="true">{{ letter() }}</span>
    <span class="name">{{ name() }}</span>
    <span class="unseen">{{ t('scheme', { scheme: scheme() }) }}</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      max-width: 100%;
      border: 1px solid var(--tier);
      border-radius: var(--radius);
      line-height: 20px;
      white-space: nowrap;
      vertical-align: middle;
    }
    .letter {
      min-width: 20px;
      padding: 0 5px;
      background: var(--tier);
      color: #fff;
      font-weight: 600;
      text-align: center;
    }
    .name {
      padding: 0 7px;
      overflow: hidden;
      text-overflow: ellipsis;
    }
  `,
})
export class TierChip {
  protected readonly t = useTexts(texts);

  readonly letter = input.required<string>();
  readonly name = input.required<string>();
  /** From the palette of `@assay/charts`, by the tier's place. */
  readonly colour = input.required<string>();
  readonly scheme = input.required<string>();

  protected readonly label = computed(
    () => `${this.letter()} ${this.name()} (${this.t('scheme', { scheme: this.scheme() })})`,
  );
}
