import type { Routes } from '@angular/router';

export const customersRoutes: Routes = [
  {
    path: '**',
    data: { room: 'customers' },
    loadComponent: () => import('../unbuilt/unbuilt-page').then((m) => m.UnbuiltPage),
  },
];
