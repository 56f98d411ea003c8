import type { Routes } from '@angular/router';

export const reportsRoutes: Routes = [
  { path: '', loadComponent: () => import('./reports-page').then((m) => m.ReportsPage) },
];
