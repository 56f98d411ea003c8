import { Component, input, output } from '@angular/core';
import type { Language } from '@assay/contract';
import { useTexts } from '../../platform/texts/texts';
import { texts } from '../texts';

/** Chinese or English, each named in itself. */
@Component({
  selector: 'ui-language-switch',
  template: `
    <div role="group" [attr.aria-label]="t('language')">
      @for (one of languages; track one.key) {
        <button
          type="button"
          [lang]="one.tag"
          [attr.aria-pressed]="current() === one.key"
          (click)="chosen.emit(one.key)"
        >
          {{ one.name }}
        </button>
      }
    </div>
  `,
  styles: `
    div {
      display: flex;
    }
    button {
      padding: 1px 8px;
      border: 1px solid var(--line);
      background: var(--surface);
      color: var(--ink-2);
      white-space: nowrap;
    }
    button:first-child {
      border-radius: var(--radius) 0 0 var(--radius);
    }
    button:last-child {
      border-left: 0;
      border-radius: 0 var(--radius) var(--radius) 0;
    }
    button[aria-pressed='true'] {
      background: var(--accent-soft);
      color: var(--accent);
      font-weight: 600;
    }
  `,
})
export class LanguageSwitch {
  protected readonly t = useTexts(texts);
  protected readonly languages = [
    { key: 'zh', tag: 'zh-CN', name: '中文' },
    { key: 'en', tag: 'en', name: 'EN' },
  ] as const;

  readonly current = input.required<Language>();
  readonly chosen = output<Language>();
}
