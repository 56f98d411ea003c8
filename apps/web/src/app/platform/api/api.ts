import { HttpClient, HttpEventType, type HttpResponse } from '@angular/common/http';
import { inject, Injectable, resource, type ResourceRef } from '@angular/core';
import type { Endpoint, OutputOf } from '@assay/contract';
import { firstValueFrom, fromEvent, takeUntil, tap } from 'rxjs';
import { problemOf } from './api-problem';
import { buildUrl } from './build-url';
import type { CallArgs, CallInput } from './call-input';
import { fileNameOf, saveFile } from './save-file';
import { uploadForm } from './upload-form';

/**
 * Calls the server by the endpoints of the contract. Every method refuses with `ApiProblem`.
 * Answers are trusted to have the shape that the contract states: the server's tests hold it to that.
 */
@Injectable({ providedIn: 'root' })
export class Api {
  private readonly http = inject(HttpClient);

  /** One call. An empty answer is `{}`. */
  call<E extends Endpoint>(endpoint: E, ...[input]: CallArgs<E>): Promise<OutputOf<E>> {
    return this.send(endpoint, input);
  }

  /**
   * What a page shows, loaded again whenever the input changes, and not at all while it is undefined.
   * To be called where `inject` is allowed; show its states with `<ui-state>`.
   */
  read<E extends Endpoint>(
    endpoint: E,
    input: () => CallInput<E> | undefined,
  ): ResourceRef<OutputOf<E> | undefined> {
    return resource({
      params: input,
      loader: ({ params, abortSignal }) => this.send(endpoint, params as CallInput<E>, abortSignal),
    });
  }

  /**
   * Sends a file beside the fields of the body.
   *
   * @param onProgress hears the sent share, 0 to 1
   */
  async upload<E extends Endpoint>(
    endpoint: E,
    input: CallInput<E>,
    file: File,
    onProgress: (share: number) => void = () => undefined,
  ): Promise<OutputOf<E>> {
    const events = this.http
      .request(endpoint.method, buildUrl(endpoint, input), {
        body: uploadForm(input.body, file),
        observe: 'events',
        reportProgress: true,
      })
      .pipe(
        tap((event) => {
          if (event.type === HttpEventType.UploadProgress && event.total)
            onProgress(event.loaded / event.total);
        }),
      );
    try {
      const last = await new Promise<HttpResponse<unknown>>((resolve, reject) => {
        events.subscribe({
          next: (event) => {
            if (event.type === HttpEventType.Response) resolve(event);
          },
          error: reject,
        });
      });
      return (last.body ?? {}) as OutputOf<E>;
    } catch (failure) {
      throw await problemOf(failure);
    }
  }

  /** Fetches a file and hands it to the browser, under the server's name for it. */
  async download<E extends Endpoint>(endpoint: E, ...[input]: CallArgs<E>): Promise<void> {
    try {
      const answer = await firstValueFrom(
        this.http.request(endpoint.method, buildUrl(endpoint, input ?? {}), {
          body: endpoint.method === 'GET' ? undefined : (input?.body ?? {}),
          observe: 'response',
          responseType: 'blob',
        }),
      );
      saveFile(answer.body ?? new Blob(), fileNameOf(answer.headers.get('content-disposition')));
    } catch (failure) {
      throw await problemOf(failure);
    }
  }

  private async send<E extends Endpoint>(
    endpoint: E,
    input: CallInput<E> | undefined,
    abort?: AbortSignal,
  ): Promise<OutputOf<E>> {
    const answer = this.http.request<OutputOf<E> | null>(endpoint.method, buildUrl(endpoint, input ?? {}), {
      body: endpoint.method === 'GET' ? undefined : (input?.body ?? {}),
    });
    try {
      const stoppable = abort ? answer.pipe(takeUntil(fromEvent(abort, 'abort'))) : answer;
      return (await firstValueFrom(stoppable, { defaultValue: null })) ?? ({} as OutputOf<E>);
    } catch (failure) {
      throw await problemOf(failure);
    }
  }
}
