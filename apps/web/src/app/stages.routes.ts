import type { LoadChildrenCallback, Routes } from '@angular/router';
import { STAGES, type Stage } from '@assay/cycle';

/** The rooms of the stages that have pages, each loaded when it is first opened. One line a stage. */
const rooms: Partial<Record<Stage, LoadChildrenCallback>> = {};

/** `cycles/:cycleId/<stage>`, for all eight. */
export const stagesRoutes: Routes = STAGES.map((stage) => {
  const loadChildren = rooms[stage];
  if (loadChildren) return { path: stage, loadChildren };
  return {
    path: stage,
    data: { room: stage },
    loadComponent: () => import('./core/unbuilt/unbuilt-page').then((m) => m.UnbuiltPage),
  };
});
