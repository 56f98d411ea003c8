import type { Routes } from '@angular/router';

export const systemRoutes: Routes = [
  { path: '', loadComponent: () => import('./system-page').then((m) => m.SystemPage) },
];
