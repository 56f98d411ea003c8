import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';

/** A key and what it does, in the words of the moment. */
export interface Shortcut {
  readonly keys: string;
  readonly text: () => string;
}

/** The list of keyboard shortcuts: those of the frame and those of the page that is open. */
@Injectable({ providedIn: 'root' })
export class ShortcutsPanel {
  private readonly opened = signal(false);
  private readonly groups = signal<readonly (readonly Shortcut[])[]>([]);

  readonly open = this.opened.asReadonly();
  readonly ofPage = computed(() => this.groups().flat());

  toggle(): void {
    this.opened.update((open) => !open);
  }

  /** Lists a page's shortcuts as long as it lives. To be called where `inject` is allowed. */
  list(shortcuts: readonly Shortcut[]): void {
    this.groups.update((groups) => [...groups, shortcuts]);
    inject(DestroyRef).onDestroy(() =>
      this.groups.update((groups) => groups.filter((group) => group !== shortcuts)),
    );
  }
}
