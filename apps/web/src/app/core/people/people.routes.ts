import type { Routes } from '@angular/router';

export const peopleRoutes: Routes = [
  { path: '', loadComponent: () => import('./people-page').then((m) => m.PeoplePage) },
];
