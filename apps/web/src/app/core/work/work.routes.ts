import type { Routes } from '@angular/router';

export const workRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadChildren: () => import('../../my-work.routes').then((m) => m.myWorkRoutes),
  },
  {
    path: 'actions',
    loadChildren: () =>
      import('../../stages/tracking/own/own-actions.routes').then((m) => m.ownActionsRoutes),
  },
  {
    path: 'approvals',
    loadChildren: () => import('../../stages/review/own/approvals.routes').then((m) => m.approvalsRoutes),
  },
];
