import { Component, inject, input } from '@angular/core';
import type { Run } from '@assay/contract';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { Toasts } from '../../ui/toasts/toasts';
import { texts } from './texts';

const stateTexts = {
  running: 'stateRunning',
  complete: 'stateComplete',
  cancelled: 'stateCancelled',
  failed: 'stateFailed',
} as const;

/** So many letters of a fingerprint tell two runs apart. */
const shownLetters = 12;

/** Every calculation of the cycle, newest first. */
@Component({
  selector: 'app-run-list',
  template: `
    <section class="panel scroll-x">
      <table class="table">
        <thead>
          <tr>
            <th scope="col" class="number">{{ t('runNumber') }}</th>
            <th scope="col">{{ t('runState') }}</th>
            <th scope="col">{{ t('runStartedBy') }}</th>
            <th scope="col">{{ t('runStartedAt') }}</th>
            <th scope="col" class="number">{{ t('runTook') }}</th>
            <th scope="col" class="number">{{ t('runCustomers') }}</th>
            <th scope="col" [title]="t('runFingerprintHint')">{{ t('runFingerprint') }}</th>
          </tr>
        </thead>
        <tbody>
          @for (run of runs(); track run.id) {
            <tr>
              <td class="number">{{ run.number }}</td>
              <td>
                <span [class.danger]="run.state === 'failed'" [class.muted]="run.state === 'cancelled'">
                  {{ t(stateTexts[run.state]) }}
                </span>
                @if (run.id === currentId()) {
                  <span class="success small">({{ t('current') }})</span>
                }
              </td>
              <td>{{ run.startedBy }}</td>
              <td>{{ formats.moment(run.startedAt) }}</td>
              <td class="number">{{ took(run) }}</td>
              <td class="number">{{ formats.number(run.scored) }} / {{ formats.number(run.customers) }}</td>
              <td>
                <code [title]="run.fingerprint">{{ run.fingerprint.slice(0, shownLetters) }}</code>
                <button type="button" (click)="copy(run)">{{ t('copy') }}</button>
              </td>
            </tr>
          }
        </tbody>
      </table>
      <p class="muted small">{{ t('runFingerprintHint') }}</p>
    </section>
  `,
  styles: `
    button {
      padding: 0 6px;
      border: 0;
      background: none;
      color: var(--accent);
    }
    p {
      margin-top: var(--space);
    }
  `,
})
export class RunList {
  private readonly toasts = inject(Toasts);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);
  protected readonly stateTexts = stateTexts;
  protected readonly shownLetters = shownLetters;

  readonly runs = input.required<readonly Run[]>();
  readonly currentId = input<string>();

  protected took({ startedAt, finishedAt }: Run): string {
    if (finishedAt === null) return '';
    const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
    return this.t('seconds', { seconds: this.formats.number(seconds, 1) });
  }

  protected async copy({ fingerprint }: Run): Promise<void> {
    await navigator.clipboard.writeText(fingerprint);
    this.toasts.say(this.t('copied'));
  }
}
