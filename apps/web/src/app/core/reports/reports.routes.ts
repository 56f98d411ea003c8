import type { Routes } from '@angular/router';

export const reportsRoutes: Routes = [
  {
    path: '**',
    data: { room: 'reports' },
    loadComponent: () => import('../unbuilt/unbuilt-page').then((m) => m.UnbuiltPage),
  },
];
