import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { useTexts } from '../platform/texts/texts';
import { PageHeader } from '../ui/page-header/page-header';
import { texts } from './texts';

@Component({
  selector: 'app-no-right-page',
  imports: [PageHeader, RouterLink],
  template: `
    <ui-page-header [heading]="t('noRightTitle')" />
    <p>{{ t('noRight') }}</p>
    <p>
      <a routerLink="/">{{ t('home') }}</a>
    </p>
  `,
})
export class NoRightPage {
  protected readonly t = useTexts(texts);
}
