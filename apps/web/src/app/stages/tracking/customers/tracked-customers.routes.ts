import type { Routes } from '@angular/router';

export const trackedCustomersRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./tracked-customers-page').then((m) => m.TrackedCustomersPage),
  },
];
