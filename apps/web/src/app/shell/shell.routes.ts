import type { Routes } from '@angular/router';
import { roleMay } from '../platform/session/guards';
import { goHome } from './go-home';

/** What stands inside the frame. A room brings its own routes; this file only names the doors. */
export const shellRoutes: Routes = [
  { path: '', pathMatch: 'full', canActivate: [goHome], children: [] },
  {
    path: 'account',
    loadChildren: () => import('../core/account/account.routes').then((m) => m.accountRoutes),
  },
  {
    path: 'people',
    canActivate: [roleMay('people.list')],
    loadChildren: () => import('../core/people/people.routes').then((m) => m.peopleRoutes),
  },
  {
    path: 'departments',
    canActivate: [roleMay('departments.manage')],
    loadChildren: () => import('../core/departments/departments.routes').then((m) => m.departmentsRoutes),
  },
  {
    path: 'system',
    canActivate: [roleMay('system.read')],
    loadChildren: () => import('../core/system/system.routes').then((m) => m.systemRoutes),
  },
  {
    path: 'cycles',
    canActivate: [roleMay('cycle.read')],
    loadChildren: () => import('../core/cycles/cycles.routes').then((m) => m.cyclesRoutes),
  },
  {
    path: 'work',
    loadChildren: () => import('../core/work/work.routes').then((m) => m.workRoutes),
  },
  {
    path: 'customers',
    canActivate: [roleMay('customers.read')],
    loadChildren: () => import('../core/customers/customers.routes').then((m) => m.customersRoutes),
  },
  {
    path: 'reports',
    canActivate: [roleMay('report.read')],
    loadChildren: () => import('../core/reports/reports.routes').then((m) => m.reportsRoutes),
  },
  {
    path: 'audit',
    canActivate: [roleMay('audit.read')],
    loadChildren: () => import('../core/audit/audit.routes').then((m) => m.auditRoutes),
  },
  {
    path: 'dashboard',
    canActivate: [roleMay('report.read')],
    loadChildren: () => import('../core/dashboard/dashboard.routes').then((m) => m.dashboardRoutes),
  },
  { path: 'no-right', loadComponent: () => import('./no-right-page').then((m) => m.NoRightPage) },
  { path: '**', loadComponent: () => import('./not-found-page').then((m) => m.NotFoundPage) },
];
