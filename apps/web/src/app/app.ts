import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Theme } from './platform/theme/theme';

@Component({ selector: 'app-root', imports: [RouterOutlet], template: '<router-outlet />' })
export class App {
  /** Made here, so that the theme rules from the first page on. */
  protected readonly theme = inject(Theme);
}
