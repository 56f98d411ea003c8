import { Component, computed, inject, input } from '@angular/core';
import type { AutosaveState } from '../../platform/api/autosave';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { texts } from '../texts';

export type SaveState = AutosaveState | 'restored';

/** Whether what was typed is safe, and since when. */
@Component({
  selector: 'ui-autosave-stamp',
  template: `<span role="status" [class.danger]="state() === 'failed'">{{ words() }}</span>`,
  styles: `
    span {
      color: var(--ink-3);
      font-size: var(--text-small);
    }
    .danger {
      color: var(--danger);
    }
  `,
})
export class AutosaveStamp {
  private readonly formats = inject(Formats);
  private readonly t = useTexts(texts);

  readonly state = input.required<SaveState>();
  /** When it was last saved, or when the restored draft was. */
  readonly at = input<string>();

  protected readonly words = computed(() => {
    const at = this.at();
    const time = at ? this.formats.timeOfDay(at) : '';
    const texts: Record<SaveState, string> = {
      clean: '',
      unsaved: this.t('unsaved'),
      saving: this.t('saving'),
      saved: this.t('savedAt', { time }),
      failed: this.t('saveFailed'),
      // Why, is said beside it.
      conflict: this.t('unsaved'),
      restored: this.t('restored', { time: at ? this.formats.moment(at) : '' }),
    };
    return texts[this.state()];
  });
}
