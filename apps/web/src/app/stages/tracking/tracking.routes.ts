import type { Routes } from '@angular/router';

export const trackingRoutes: Routes = [
  { path: '', loadComponent: () => import('./board/tracking-page').then((m) => m.TrackingPage) },
];
