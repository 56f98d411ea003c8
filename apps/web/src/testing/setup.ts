import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless/index.mjs';

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });

// jsdom knows <dialog>, but neither of its two acts.
HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement): void {
  this.open = true;
};
HTMLDialogElement.prototype.close = function (this: HTMLDialogElement): void {
  this.open = false;
};

// jsdom's files cannot be read as text.
Blob.prototype.text = function (this: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(this);
  });
};

/** jsdom lays nothing out, so sizes never change. */
class StillObserver implements ResizeObserver {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}
globalThis.ResizeObserver = StillObserver;

beforeEach(() => localStorage.clear());
