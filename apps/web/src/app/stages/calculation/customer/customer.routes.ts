import type { Routes } from '@angular/router';

export const customerRoutes: Routes = [
  { path: '', loadComponent: () => import('./customer-page').then((m) => m.CustomerPage) },
];
