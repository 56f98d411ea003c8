import { inject } from '@angular/core';
import { RedirectCommand, Router, type CanActivateFn } from '@angular/router';
import type { Act } from '@assay/cycle';
import { Session } from './session';

/** Only for people who are signed in; others are asked to, and come back afterwards. */
export const signedIn: CanActivateFn = async (_, { url }) => {
  const session = inject(Session);
  const router = inject(Router);
  await session.load();
  const me = session.me();
  if (!me) return router.createUrlTree(['/sign-in'], url === '/' ? {} : { queryParams: { to: url } });
  if (me.mustChangePassword && !url.startsWith('/account'))
    return router.createUrlTree(['/account', 'password']);
  return true;
};

/** Only for roles that allow the act; others see the page that says so, and the address stays. */
export function roleMay(act: Act): CanActivateFn {
  return async () => {
    const session = inject(Session);
    const router = inject(Router);
    await session.load();
    return (
      session.allows(act) || new RedirectCommand(router.parseUrl('/no-right'), { skipLocationChange: true })
    );
  };
}
