import type { Routes } from '@angular/router';

export const dataCollectionRoutes: Routes = [
  { path: '', loadComponent: () => import('./data-collection-page').then((m) => m.DataCollectionPage) },
];
