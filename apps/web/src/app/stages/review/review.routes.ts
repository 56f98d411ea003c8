import type { Routes } from '@angular/router';

export const reviewRoutes: Routes = [
  { path: '', loadComponent: () => import('./review-page').then((m) => m.ReviewPage) },
];
