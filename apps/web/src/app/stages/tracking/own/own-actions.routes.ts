import type { Routes } from '@angular/router';

export const ownActionsRoutes: Routes = [
  { path: '', loadComponent: () => import('./own-actions-page').then((m) => m.OwnActionsPage) },
  { path: ':actionId', loadComponent: () => import('../action/action-page').then((m) => m.ActionPage) },
];
