import type { Routes } from '@angular/router';
import { signedIn } from './platform/session/guards';
import { zorroStyles } from './platform/theme/zorro-styles';

/** The map of the client. Every area is loaded when it is first opened. */
export const routes: Routes = [
  {
    path: 'sign-in',
    resolve: { styles: zorroStyles },
    loadComponent: () => import('./core/sign-in/sign-in-page').then((m) => m.SignInPage),
  },
  {
    path: '',
    canActivate: [signedIn],
    resolve: { styles: zorroStyles },
    loadComponent: () => import('./shell/shell').then((m) => m.Shell),
    loadChildren: () => import('./shell/shell.routes').then((m) => m.shellRoutes),
  },
];
