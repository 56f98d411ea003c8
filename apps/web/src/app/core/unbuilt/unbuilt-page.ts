import { Component, input } from '@angular/core';
import { useTexts } from '../../platform/texts/texts';
import { PageHeader } from '../../ui/page-header/page-header';
import { texts } from './texts';

/** Stands where a room has a door already but no pages yet. */
@Component({
  selector: 'app-unbuilt-page',
  imports: [PageHeader],
  template: `
    <ui-page-header [heading]="t('title')" />
    <p class="muted">{{ t('text', { room: room() }) }}</p>
  `,
})
export class UnbuiltPage {
  protected readonly t = useTexts(texts);
  /** Name of the folder that will hold the pages. */
  readonly room = input.required<string>();
}
