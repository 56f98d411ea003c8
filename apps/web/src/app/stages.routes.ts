import type { LoadChildrenCallback, Routes } from '@angular/router';
import { STAGES, type Stage } from '@assay/cycle';

/** The rooms of the stages that have pages, each loaded when it is first opened. One line a stage. */
const rooms: Partial<Record<Stage, LoadChildrenCallback>> = {
  'target-setup': () => import('./stages/target-setup/target-setup.routes').then((m) => m.targetSetupRoutes),
  'weight-consensus': () =>
    import('./stages/weight-consensus/weight-consensus.routes').then((m) => m.weightConsensusRoutes),
  'data-collection': () =>
    import('./stages/data-collection/data-collection.routes').then((m) => m.dataCollectionRoutes),
  calculation: () => import('./stages/calculation/calculation.routes').then((m) => m.calculationRoutes),
  review: () => import('./stages/review/review.routes').then((m) => m.reviewRoutes),
  'expert-scoring': () =>
    import('./stages/expert-scoring/expert-scoring.routes').then((m) => m.expertScoringRoutes),
};

/** `cycles/:cycleId/<stage>`, for all eight. */
const roomRoutes: Routes = STAGES.map((stage) => {
  const loadChildren = rooms[stage];
  if (loadChildren) return { path: stage, loadChildren };
  return {
    path: stage,
    data: { room: stage },
    loadComponent: () => import('./core/unbuilt/unbuilt-page').then((m) => m.UnbuiltPage),
  };
});

/** Every room inside a cycle: the stages, and the page of one customer. */
export const stagesRoutes: Routes = [
  ...roomRoutes,
  {
    path: 'customers/:customerId',
    loadChildren: () => import('./stages/calculation/customer/customer.routes').then((m) => m.customerRoutes),
  },
];
