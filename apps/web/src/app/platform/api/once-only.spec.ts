import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { request, setUp } from '../../../testing/page';
import { onceOnly } from './once-only';

describe('an act whose line breaks', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    setUp(provideHttpClient(withInterceptors([onceOnly])));
  });
  afterEach(() => jest.useRealTimers());

  function send(method: string, body: unknown = {}): { answers: unknown[]; failures: unknown[] } {
    const heard = { answers: [] as unknown[], failures: [] as unknown[] };
    TestBed.inject(HttpClient)
      .request(method, '/api/acts', { body })
      .subscribe({
        next: (answer) => heard.answers.push(answer),
        error: (error) => heard.failures.push(error),
      });
    return heard;
  }

  it('is sent again under the same key', () => {
    const heard = send('POST');
    const first = request('POST', '/api/acts');
    const key = first.request.headers.get('idempotency-key');
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    first.error(new ProgressEvent('error'));
    jest.advanceTimersByTime(1_000);
    const second = request('POST', '/api/acts');
    expect(second.request.headers.get('idempotency-key')).toBe(key);
    second.flush({ done: true });
    expect(heard.answers).toEqual([{ done: true }]);
  });

  it('is given up after two more tries', () => {
    const heard = send('POST');
    for (const pause of [1_000, 2_000, 0]) {
      request('POST', '/api/acts').error(new ProgressEvent('error'));
      jest.advanceTimersByTime(pause);
    }
    expect(heard.failures).toHaveLength(1);
  });

  it('is not sent again when it was refused', () => {
    const heard = send('POST');
    request('POST', '/api/acts').flush({}, { status: 409, statusText: 'Conflict' });
    jest.advanceTimersByTime(5_000);
    expect(heard.failures).toHaveLength(1);
  });

  it.each([
    ['GET', undefined],
    ['PUT', {}],
    ['POST', new FormData()],
  ])('has no key for %s of %s', (method, body) => {
    send(method, body);
    expect(request(method, '/api/acts').request.headers.has('idempotency-key')).toBe(false);
  });
});
