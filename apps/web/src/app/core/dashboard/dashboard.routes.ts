import type { Routes } from '@angular/router';

export const dashboardRoutes: Routes = [
  {
    path: '**',
    data: { room: 'dashboard' },
    loadComponent: () => import('../unbuilt/unbuilt-page').then((m) => m.UnbuiltPage),
  },
];
