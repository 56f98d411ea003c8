import type { Routes } from '@angular/router';

export const calculationRoutes: Routes = [
  { path: '', loadComponent: () => import('./calculation-page').then((m) => m.CalculationPage) },
];
