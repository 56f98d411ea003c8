import { Component, computed, inject, input, output } from '@angular/core';
import { EVIDENCE_KINDS, EVIDENCE_MAX_MB, type ActionEvidence } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import type { Attempt } from '../../../platform/api/attempt';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { Bar } from '../../../ui/bar/bar';
import { Problem } from '../../../ui/problem/problem';
import { texts } from '../texts';

/** Files that show what was done; a phone offers its camera. */
@Component({
  selector: 'app-evidence-list',
  imports: [Bar, NzButtonComponent, Problem],
  template: `
    @if (evidence().length === 0) {
      <p class="muted">{{ t('noEvidence') }}</p>
    }
    <ul class="list">
      @for (file of evidence(); track file.id) {
        <li>
          <span class="kind small">{{ file.kind.toUpperCase() }}</span>
          <span class="grow">
            <button type="button" class="link" (click)="opened.emit(file)">{{ file.fileName }}</button>
            <span class="muted small">
              {{ formats.bytes(file.bytes) }} · {{ file.by }} · {{ formats.moment(file.at) }}
              @if (file.earlier) {
                · {{ t('earlier') }}
              }
            </span>
          </span>
          @if (editable() && !file.earlier) {
            <button nz-button nzType="link" nzDanger type="button" (click)="removed.emit(file)">
              {{ t('remove') }}
            </button>
          }
        </li>
      }
    </ul>
    <ui-problem [problem]="filing().problem()" />
    @if (editable()) {
      @if (filing().busy()) {
        <p role="status">{{ t('uploading', { share: percent() }) }}</p>
        <ui-bar [share]="sent()" />
      } @else {
        <label class="add">
          <input type="file" class="unseen" [accept]="accept" (change)="choose($event)" />
          <span>{{ t('addPhoto') }}</span>
        </label>
        <p class="muted small">{{ t('evidenceHint', { size }) }}</p>
      }
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--space);
    }
    li {
      display: flex;
      align-items: center;
      gap: calc(var(--space) * 1.5);
      padding: 6px 0;
      border-bottom: 1px solid var(--line-soft);
    }
    .grow {
      display: flex;
      flex-direction: column;
    }
    .kind {
      flex: none;
      width: 44px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      color: var(--ink-2);
      text-align: center;
    }
    .link {
      overflow: hidden;
      padding: 0;
      border: 0;
      background: none;
      color: var(--accent);
      text-align: start;
      text-overflow: ellipsis;
    }
    .add span {
      display: flex;
      align-items: center;
      justify-content: center;
      min-height: 44px;
      border: 1px dashed var(--line);
      border-radius: var(--radius);
      background: var(--surface-2);
      color: var(--accent);
      cursor: pointer;
    }
    .add :focus-visible + span {
      outline: 2px solid var(--accent);
    }
  `,
})
export class EvidenceList {
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);
  protected readonly size = `${EVIDENCE_MAX_MB} MB`;
  /** Pictures by their kind as well: only then do phones offer the camera. */
  protected readonly accept = [
    ...[...EVIDENCE_KINDS, 'jpeg'].map((kind) => `.${kind}`),
    'image/png',
    'image/jpeg',
  ].join(',');

  readonly evidence = input.required<readonly ActionEvidence[]>();
  readonly editable = input.required<boolean>();
  readonly filing = input.required<Attempt>();
  /** Share of the file that is sent, 0 to 1. */
  readonly sent = input.required<number>();
  readonly added = output<File>();
  readonly opened = output<ActionEvidence>();
  readonly removed = output<ActionEvidence>();

  protected readonly percent = computed(() => Math.round(this.sent() * 100));

  protected choose(event: Event): void {
    const control = event.target as HTMLInputElement;
    const file = control.files?.[0];
    if (file) this.added.emit(file);
    // The same file may be chosen again.
    control.value = '';
  }
}
