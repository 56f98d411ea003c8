import { Component, computed, input } from '@angular/core';
import type { TierTone } from '@assay/charts';
import { useTexts } from '../../platform/texts/texts';
import { texts } from '../texts';

/** A tier: its colour never stands without letter and word, and the scheme's name is at hand. */
@Component({
  selector: 'ui-tier-chip',
  host: {
    '[style.--fill]': 'tone().fill',
    '[style.--ink]': 'tone().ink',
    '[style.--pale]': 'tone().pale',
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
      position: relative;
      max-width: 100%;
      border: 1px solid var(--fill);
      border-left-width: 4px;
      border-radius: var(--radius);
      background: var(--pale);
      color: var(--ink);
      line-height: 20px;
      white-space: nowrap;
      vertical-align: middle;
      print-color-adjust: exact;
    }
    .letter {
      padding-left: 6px;
      font-weight: 700;
    }
    .name {
      padding: 0 7px 0 5px;
      overflow: hidden;
      text-overflow: ellipsis;
    }
  `,
})
export class TierChip {
  protected readonly t = useTexts(texts);

  readonly letter = input.required<string>();
  readonly name = input.required<string>();
  /** By the tier's place in its scheme: `tierTones(scheme.length)[place]`. */
  readonly tone = input.required<TierTone>();
  /** Two schemes may use the same word for different things. */
  readonly scheme = input.required<string>();

  protected readonly label = computed(
    () => `${this.letter()} ${this.name()} (${this.t('scheme', { scheme: this.scheme() })})`,
  );
}
