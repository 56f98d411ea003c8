import type { Routes } from '@angular/router';

export const accountRoutes: Routes = [
  { path: '', loadComponent: () => import('./account-page').then((m) => m.AccountPage) },
  { path: 'password', loadComponent: () => import('./password-page').then((m) => m.PasswordPage) },
];
