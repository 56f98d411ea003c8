import type { Routes } from '@angular/router';

export const cyclesRoutes: Routes = [
  { path: '', loadComponent: () => import('./cycle-board/cycle-board-page').then((m) => m.CycleBoardPage) },
  {
    path: ':cycleId',
    loadComponent: () => import('./cycle-frame/cycle-frame').then((m) => m.CycleFrame),
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./cycle-overview/cycle-overview-page').then((m) => m.CycleOverviewPage),
      },
      { path: '', loadChildren: () => import('../../stages.routes').then((m) => m.stagesRoutes) },
    ],
  },
];
