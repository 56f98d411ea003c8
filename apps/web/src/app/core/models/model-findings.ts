import { Component, computed, inject, input, output } from '@angular/core';
import { REPAIR_TEXTS, type EvaluationModel, type Finding, type RepairKey } from '@assay/model';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { findingWords } from './finding-words';
import type { Decision, RepairedModel } from './repaired';
import { texts } from './texts';

/** What the linter says of a model, each with the repairs it offers; accepted ones can be taken back. */
@Component({
  selector: 'app-model-findings',
  template: `
    <h3>{{ t('findings') }}</h3>
    <ul class="list">
      @for (one of of().taken; track $index) {
        <li>
          <span class="tag taken" aria-hidden="true">✓</span>
          <span class="grow">
            <s class="muted">{{ words(one.finding) }}</s>
            <br />{{ t('taken', { repair: repairText(one.decision.repair) }) }}
          </span>
          @if (editable()) {
            <button type="button" (click)="dropped.emit(one.decision)">{{ t('undo') }}</button>
          }
        </li>
      }
      @for (finding of of().open; track $index) {
        <li>
          <span class="tag" [class]="finding.severity">{{ t(finding.severity) }}</span>
          <span class="grow">{{ words(finding) }}</span>
          @if (editable()) {
            @for (repair of finding.repairs; track repair.key) {
              <button type="button" (click)="take(finding, repair.key)">{{ repairText(repair.key) }}</button>
            }
          }
        </li>
      }
    </ul>
    @if (nothing()) {
      <p class="muted">{{ t('noFindings') }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    li {
      display: flex;
      align-items: flex-start;
      gap: 10px;
      padding: 6px 0;
      border-bottom: 1px solid var(--line-soft);
    }
    .tag {
      flex: none;
      min-width: 44px;
      padding: 0 6px;
      border-radius: var(--radius);
      background: var(--line-soft);
      font-size: var(--text-small);
      line-height: 22px;
      text-align: center;
    }
    .fault {
      background: var(--danger-soft);
      color: var(--danger);
    }
    .warning {
      background: var(--warning-soft);
      color: var(--warning);
    }
    .notice {
      background: var(--accent-soft);
      color: var(--accent);
    }
    .taken {
      background: var(--success-soft);
      color: var(--success);
    }
    s {
      text-decoration-color: var(--line);
    }
    button {
      flex: none;
      padding: 1px 10px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
    }
    button:hover {
      border-color: var(--accent);
      color: var(--accent);
    }
  `,
})
export class ModelFindings {
  private readonly language = inject(Language);
  protected readonly t = useTexts(texts);

  readonly of = input.required<RepairedModel>();
  /** The model before any repair: it has the names of what a repair may have removed. */
  readonly template = input.required<EvaluationModel>();
  readonly editable = input(false);
  readonly taken = output<Decision>();
  readonly dropped = output<Decision>();

  protected readonly nothing = computed(() => this.of().open.length === 0 && this.of().taken.length === 0);

  protected words(finding: Finding): string {
    return findingWords(finding, this.template())[this.language.current()];
  }

  protected repairText(key: string): string {
    return REPAIR_TEXTS[key as RepairKey]?.[this.language.current()] ?? key;
  }

  protected take({ code, path }: Finding, repair: string): void {
    this.taken.emit({ code, path, repair });
  }
}
