import type { Routes } from '@angular/router';

export const auditRoutes: Routes = [
  {
    path: '**',
    data: { room: 'audit' },
    loadComponent: () => import('../unbuilt/unbuilt-page').then((m) => m.UnbuiltPage),
  },
];
