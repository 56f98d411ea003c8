import { Component, inject } from '@angular/core';
import { useTexts } from '../../platform/texts/texts';
import { Dialog } from '../dialogs/dialog';
import { texts } from '../texts';
import { ShortcutsPanel, type Shortcut } from './shortcuts-panel';
import { isTyping } from './typing';

/** Shows the keyboard shortcuts upon `?`. Stands once, in the frame. */
@Component({
  selector: 'ui-shortcuts-help',
  imports: [Dialog],
  host: { '(document:keydown)': 'onKey($event)' },
  template: `
    @defer (when panel.open()) {
      @if (panel.open()) {
        <ui-dialog [heading]="t('shortcuts')" width="420px" (closed)="panel.toggle()">
          <dl>
            @for (shortcut of panel.ofPage().concat(ofFrame); track $index) {
              <dt>
                <kbd>{{ shortcut.keys }}</kbd>
              </dt>
              <dd>{{ shortcut.text() }}</dd>
            }
          </dl>
        </ui-dialog>
      }
    }
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 6px 16px;
    }
  `,
})
export class ShortcutsHelp {
  protected readonly panel = inject(ShortcutsPanel);
  protected readonly t = useTexts(texts);

  protected readonly ofFrame: Shortcut[] = [
    { keys: 'J / ↓', text: () => this.t('shortcutDown') },
    { keys: 'K / ↑', text: () => this.t('shortcutUp') },
    { keys: 'Enter', text: () => this.t('shortcutOpen') },
    { keys: 'Esc', text: () => this.t('shortcutEscape') },
    { keys: '?', text: () => this.t('shortcutHelp') },
  ];

  protected onKey(event: KeyboardEvent): void {
    if (event.key !== '?' || isTyping(event)) return;
    event.preventDefault();
    this.panel.toggle();
  }
}
