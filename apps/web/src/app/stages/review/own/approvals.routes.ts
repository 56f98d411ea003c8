import type { Routes } from '@angular/router';

export const approvalsRoutes: Routes = [
  { path: '', loadComponent: () => import('./approvals-page').then((m) => m.ApprovalsPage) },
];
