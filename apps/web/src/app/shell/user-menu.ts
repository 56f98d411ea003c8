import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Me } from '@assay/contract';
import { ROLE_NAMES } from '@assay/cycle';
import { Language } from '../platform/language/language';
import { useTexts } from '../platform/texts/texts';
import { Theme, type ThemeChoice } from '../platform/theme/theme';
import { ShortcutsPanel } from '../ui/shortcuts/shortcuts-panel';
import { texts } from './texts';

/** Who is signed in, and what concerns only them. */
@Component({
  selector: 'app-user-menu',
  imports: [RouterLink],
  host: {
    '(document:click)': 'closeFromOutside($event)',
    '(keydown.escape)': 'close()',
    '(focusout)': 'closeBehind($event)',
  },
  templateUrl: './user-menu.html',
  styleUrl: './user-menu.css',
})
export class UserMenu {
  private readonly host: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly language = inject(Language);
  private readonly shortcuts = inject(ShortcutsPanel);
  protected readonly theme = inject(Theme);
  protected readonly t = useTexts(texts);

  readonly me = input.required<Me>();
  readonly signOut = output();

  protected readonly open = signal(false);
  protected readonly languageKey = this.language.current;
  protected readonly choices: readonly ThemeChoice[] = ['light', 'dark', 'system'];
  protected readonly roles = computed(() =>
    this.me()
      .roles.map((role) => ROLE_NAMES[role][this.language.current()])
      .join(this.language.current() === 'zh' ? '、' : ', '),
  );

  protected showShortcuts(): void {
    this.open.set(false);
    this.shortcuts.toggle();
  }

  protected close(): void {
    if (!this.open()) return;
    this.open.set(false);
    this.host.querySelector('button')?.focus();
  }

  /** The keyboard has gone on to something else of the page. */
  protected closeBehind({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && !this.host.contains(relatedTarget)) this.open.set(false);
  }

  protected closeFromOutside(event: Event): void {
    if (event.target instanceof Node && !this.host.contains(event.target)) this.open.set(false);
  }
}
