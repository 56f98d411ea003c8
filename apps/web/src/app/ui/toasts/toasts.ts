import { Injectable, signal } from '@angular/core';

/** A short note that goes away by itself. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly undo: (() => void) | undefined;
}

const lifetime = 5_000;

/** Says that an act was done, with a way to undo it where there is one. Refusals stand beside their button instead. */
@Injectable({ providedIn: 'root' })
export class Toasts {
  private readonly shown = signal<readonly Toast[]>([]);
  private count = 0;
  readonly all = this.shown.asReadonly();

  say(text: string, undo?: () => void): void {
    const id = ++this.count;
    this.shown.update((toasts) => [...toasts, { id, text, undo }]);
    setTimeout(() => this.dismiss(id), undo ? lifetime * 2 : lifetime);
  }

  dismiss(id: number): void {
    this.shown.update((toasts) => toasts.filter((toast) => toast.id !== id));
  }
}
