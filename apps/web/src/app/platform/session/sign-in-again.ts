import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject, Injector } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, throwError } from 'rxjs';
import { Session } from './session';

/** When the server no longer knows a session that this page had, asks to sign in and comes back to the same page. */
export const signInAgain: HttpInterceptorFn = (request, next) => {
  const injector = inject(Injector);
  return next(request).pipe(
    catchError((failure: unknown) => {
      const session = injector.get(Session);
      if (failure instanceof HttpErrorResponse && failure.status === 401 && session.me()) {
        const router = injector.get(Router);
        session.forget();
        void router.navigate(['/sign-in'], { queryParams: { to: router.url } });
      }
      return throwError(() => failure);
    }),
  );
};
