import type { Routes } from '@angular/router';

export const strategyRoutes: Routes = [
  { path: '', loadComponent: () => import('./strategy-page').then((m) => m.StrategyPage) },
];
