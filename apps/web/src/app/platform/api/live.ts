import {
  DestroyRef,
  effect,
  inject,
  Injectable,
  InjectionToken,
  signal,
  type Signal,
  untracked,
} from '@angular/core';
import type { Endpoint, OutputOf } from '@assay/contract';
import { buildUrl } from './build-url';
import type { CallInput } from './call-input';

/** How a stream of events is opened; specs put their own in its place. */
export const OPEN_EVENTS = new InjectionToken<(url: string) => EventSource>('OPEN_EVENTS', {
  factory: () => (url) => new EventSource(url, { withCredentials: true }),
});

/** A value the server keeps telling. */
export interface Live<T> {
  /** The last one told; undefined before the first. */
  readonly value: Signal<T | undefined>;
  /** Whether the line is up just now. */
  readonly connected: Signal<boolean>;
}

const firstWait = 1_000;
const longestWait = 30_000;

/** Server-sent events as signals. */
@Injectable({ providedIn: 'root' })
export class LiveEvents {
  private readonly openEvents = inject(OPEN_EVENTS);

  /**
   * Follows the endpoint's events as long as the caller lives, from anew whenever the input changes, and not at all
   * while it is undefined. The browser mends a dropped line by itself; a refused one is tried again, ever more
   * seldom. An event named `done` ends the stream. To be called where `inject` is allowed.
   *
   * @param each hears every event; `value` alone may skip some when several come at once
   */
  follow<E extends Endpoint>(
    endpoint: E,
    input: () => CallInput<E> | undefined,
    each: (event: OutputOf<E>) => void = () => undefined,
  ): Live<OutputOf<E>> {
    const value = signal<OutputOf<E> | undefined>(undefined);
    const connected = signal(false);
    let stop = (): void => undefined;
    inject(DestroyRef).onDestroy(() => stop());
    effect(() => {
      const wanted = input();
      untracked(() => {
        stop();
        value.set(undefined);
        if (wanted === undefined) {
          stop = () => undefined;
          return;
        }
        const tell = (event: OutputOf<E>): void => {
          value.set(event);
          each(event);
        };
        stop = this.listen(buildUrl(endpoint, wanted), tell, (is) => connected.set(is));
      });
    });
    return { value: value.asReadonly(), connected: connected.asReadonly() };
  }

  private listen<T>(url: string, tell: (value: T) => void, connected: (is: boolean) => void): () => void {
    let wait = firstWait;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let source: EventSource;
    const open = (): void => {
      source = this.openEvents(url);
      source.onopen = () => {
        wait = firstWait;
        connected(true);
      };
      source.onmessage = (event: MessageEvent<string>) => tell(JSON.parse(event.data) as T);
      source.addEventListener('done', () => close());
      source.onerror = () => {
        connected(false);
        if (source.readyState !== EventSource.CLOSED) return;
        timer = setTimeout(open, wait);
        wait = Math.min(wait * 2, longestWait);
      };
    };
    const close = (): void => {
      clearTimeout(timer);
      source.close();
      connected(false);
    };
    open();
    return close;
  }
}
