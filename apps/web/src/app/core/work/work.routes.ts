import type { Routes } from '@angular/router';

export const workRoutes: Routes = [
  {
    path: '**',
    data: { room: 'work' },
    loadComponent: () => import('../unbuilt/unbuilt-page').then((m) => m.UnbuiltPage),
  },
];
