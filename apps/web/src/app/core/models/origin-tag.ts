import { Component, computed, input } from '@angular/core';
import type { Origin } from '@assay/model';
import { useTexts } from '../../platform/texts/texts';
import { texts } from './texts';

/** Whether a rule stands in the source document, or is our proposal where the source is silent. */
@Component({
  selector: 'app-origin-tag',
  host: { '[class.ours]': 'ours()', '[title]': 'hint()' },
  template: `{{ t(ours() ? 'fromUs' : 'fromSource') }}`,
  styles: `
    :host {
      padding: 0 6px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      color: var(--ink-2);
      font-size: var(--text-small);
      white-space: nowrap;
    }
    :host(.ours) {
      border-color: var(--warning-line);
      background: var(--warning-soft);
      color: var(--warning);
    }
  `,
})
export class OriginTag {
  protected readonly t = useTexts(texts);

  readonly origin = input.required<Origin>();

  protected readonly ours = computed(() => this.origin() === 'proposal');
  protected readonly hint = computed(() => this.t(this.ours() ? 'fromUsHint' : 'fromSourceHint'));
}
