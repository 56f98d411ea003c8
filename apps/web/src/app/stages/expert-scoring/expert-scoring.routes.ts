import type { Routes } from '@angular/router';
import { savedBefore } from './sheet/saved-before';

export const expertScoringRoutes: Routes = [
  { path: '', loadComponent: () => import('./scoring-page').then((m) => m.ScoringPage) },
  {
    path: 'sheets/:sheetId',
    canDeactivate: [savedBefore],
    loadComponent: () => import('./sheet/sheet-page').then((m) => m.SheetPage),
  },
];
