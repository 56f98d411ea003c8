import type { Routes } from '@angular/router';

export const targetSetupRoutes: Routes = [
  { path: '', loadComponent: () => import('./target-setup-page').then((m) => m.TargetSetupPage) },
];
