import { OverlayContainer } from '@angular/cdk/overlay';
import {
  afterNextRender,
  Component,
  DestroyRef,
  DOCUMENT,
  type ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { useTexts } from '../../platform/texts/texts';
import { texts } from '../texts';
import { DialogLayers } from './dialog-layers';

/**
 * A modal dialog on the browser's own `<dialog>`, which keeps the focus inside and gives it back afterwards.
 * It is open as long as it stands in the page; `closed` asks the owner to take it away.
 *
 * ```html
 * @if (editing(); as person) {
 *   <ui-dialog [heading]="t('edit')" (closed)="editing.set(undefined)"> … <ng-container actions>…</ng-container> </ui-dialog>
 * }
 * ```
 */
@Component({
  selector: 'ui-dialog',
  providers: [{ provide: OverlayContainer, useClass: DialogLayers }],
  template: `
    <dialog
      #dialog
      [class.side]="side()"
      [attr.aria-label]="heading()"
      [style.width]="width()"
      (cancel)="cancel($event)"
    >
      <header>
        <h2>{{ heading() }}</h2>
        <button type="button" class="close" [attr.aria-label]="t('close')" (click)="closed.emit()">×</button>
      </header>
      <div class="content"><ng-content /></div>
      <footer><ng-content select="[actions]" /></footer>
    </dialog>
  `,
  styleUrl: './dialog.css',
})
export class Dialog {
  protected readonly t = useTexts(texts);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  readonly heading = input.required<string>();
  readonly width = input('480px');
  /** At the right edge from top to bottom, for what one looks at beside the page. */
  readonly side = input(false);
  /** By the cross or Escape; buttons of the content tell their owner themselves. */
  readonly closed = output();

  constructor() {
    const before = inject(DOCUMENT).activeElement;
    afterNextRender(() => {
      const dialog = this.dialog().nativeElement;
      dialog.showModal();
      dialog.querySelector<HTMLElement>('.content :is(input, textarea, select)')?.focus();
    });
    inject(DestroyRef).onDestroy(() => {
      if (before instanceof HTMLElement) before.focus();
    });
  }

  protected cancel(event: Event): void {
    event.preventDefault();
    this.closed.emit();
  }
}
