import type { Routes } from '@angular/router';

export const weightConsensusRoutes: Routes = [
  { path: '', loadComponent: () => import('./weight-page').then((m) => m.WeightPage) },
];
