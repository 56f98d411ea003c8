import { inject, Injectable, resource } from '@angular/core';
import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { health, system, type Health } from '@assay/contract';
import { firstValueFrom } from 'rxjs';
import { problemOf } from '../../platform/api/api-problem';

/** The parts of the system and when they were asked. */
export interface HealthReport {
  readonly parts: Health;
  readonly at: string;
}

/** Whether the parts of the system are up. */
@Injectable()
export class SystemState {
  private readonly http = inject(HttpClient);

  readonly report = resource({ loader: () => this.ask() });

  /** The answer is the same document with 503 when a part is down, so it is read here and not by the caller. */
  private async ask(): Promise<HealthReport> {
    const at = new Date().toISOString();
    try {
      return { parts: await firstValueFrom(this.http.get<Health>(system.health.path)), at };
    } catch (failure) {
      const told = health.safeParse(failure instanceof HttpErrorResponse ? failure.error : undefined);
      if (told.success) return { parts: told.data, at };
      throw await problemOf(failure);
    }
  }
}
