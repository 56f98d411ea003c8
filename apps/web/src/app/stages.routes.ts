import type { LoadChildrenCallback, Routes } from '@angular/router';
import { STAGES, type Stage } from '@assay/cycle';
import { CUSTOMER_SLOTS, type CustomerSlot } from './core/customers/customer-slots';

/** The room of each stage, loaded when it is first opened. */
const rooms: Record<Stage, LoadChildrenCallback> = {
  'target-setup': () => import('./stages/target-setup/target-setup.routes').then((m) => m.targetSetupRoutes),
  'data-collection': () =>
    import('./stages/data-collection/data-collection.routes').then((m) => m.dataCollectionRoutes),
  'expert-scoring': () =>
    import('./stages/expert-scoring/expert-scoring.routes').then((m) => m.expertScoringRoutes),
  'weight-consensus': () =>
    import('./stages/weight-consensus/weight-consensus.routes').then((m) => m.weightConsensusRoutes),
  calculation: () => import('./stages/calculation/calculation.routes').then((m) => m.calculationRoutes),
  review: () => import('./stages/review/review.routes').then((m) => m.reviewRoutes),
  strategy: () => import('./stages/strategy/strategy.routes').then((m) => m.strategyRoutes),
  tracking: () => import('./stages/tracking/tracking.routes').then((m) => m.trackingRoutes),
};

/** `cycles/:cycleId/<stage>`, for all eight. */
const roomRoutes: Routes = STAGES.map((stage) => ({ path: stage, loadChildren: rooms[stage] }));

/** What other rooms put on the page of a customer, in this order. */
const ofCustomer: readonly CustomerSlot[] = [
  { place: 'head', load: () => import('./core/reports/print-customer').then((m) => m.PrintCustomer) },
  { place: 'below', load: () => import('./core/actions/customer-actions').then((m) => m.CustomerActions) },
  {
    place: 'below',
    load: () => import('./core/customers/contact/customer-contact').then((m) => m.CustomerContact),
  },
];

/** Every room inside a cycle: the stages, and the page of one customer. */
export const stagesRoutes: Routes = [
  ...roomRoutes,
  {
    path: 'customers/:customerId',
    providers: [{ provide: CUSTOMER_SLOTS, useValue: ofCustomer }],
    loadChildren: () => import('./stages/calculation/customer/customer.routes').then((m) => m.customerRoutes),
  },
];
