import { OverlayContainer } from '@angular/cdk/overlay';
import { ElementRef, inject, Injectable } from '@angular/core';

/**
 * Where the layers of controls inside a dialog (choice lists, calendars) are put: inside it, since the browser lets
 * nobody touch what stands outside an open modal dialog.
 */
@Injectable()
export class DialogLayers extends OverlayContainer {
  private readonly host: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected override _createContainer(): void {
    const container = this._document.createElement('div');
    container.classList.add('cdk-overlay-container');
    (this.host.querySelector('dialog') ?? this.host).append(container);
    this._containerElement = container;
  }
}
