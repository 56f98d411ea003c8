import type { Routes } from '@angular/router';

export const customersRoutes: Routes = [
  {
    path: '',
    loadChildren: () =>
      import('../../stages/tracking/customers/tracked-customers.routes').then(
        (m) => m.trackedCustomersRoutes,
      ),
  },
];
