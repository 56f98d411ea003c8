import { inject } from '@angular/core';
import { Router, type CanActivateFn } from '@angular/router';
import { Session } from '../platform/session/session';
import { homeOf } from './areas';

/** Leads from the bare address to what the person's role sees first. */
export const goHome: CanActivateFn = async () => {
  const session = inject(Session);
  const router = inject(Router);
  await session.load();
  return router.parseUrl(homeOf(session.roles()));
};
