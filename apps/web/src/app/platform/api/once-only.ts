import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { retry, throwError, timer } from 'rxjs';

const header = 'idempotency-key';
const tries = 2;
const pauseMs = 1_000;

/**
 * Sends an act again when the line broke, since nobody can tell whether it arrived; its key makes the server do it
 * only once. Uploads are not repeated by themselves.
 */
export const onceOnly: HttpInterceptorFn = (request, next) => {
  if (request.method !== 'POST' || request.body instanceof FormData) return next(request);
  return next(request.clone({ setHeaders: { [header]: newKey() } })).pipe(
    retry({
      count: tries,
      delay: (failure: unknown, count) =>
        failure instanceof HttpErrorResponse && failure.status === 0
          ? timer(count * pauseMs)
          : throwError(() => failure),
    }),
  );
};

/** 128 random bits; `crypto.randomUUID` is missing on plain http. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
