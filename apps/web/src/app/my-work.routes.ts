import type { Routes } from '@angular/router';
import { WORK_SOURCES, type OpenWorkSource } from './core/work/work-source';
import { sheetsToScore } from './stages/expert-scoring/sheets-to-score';
import { comparisonsToMake } from './stages/weight-consensus/comparisons-to-make';
import { actionsToWork } from './stages/tracking/own/actions-to-work';

/** Where "my work" comes from, in the order of the stages. A stage that gives people something to do adds its own. */
const sources: readonly OpenWorkSource[] = [sheetsToScore, comparisonsToMake, actionsToWork];

export const myWorkRoutes: Routes = [
  {
    path: '',
    providers: [{ provide: WORK_SOURCES, useValue: sources }],
    loadComponent: () => import('./core/work/my-work-page').then((m) => m.MyWorkPage),
  },
];
