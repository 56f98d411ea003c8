import { Component, computed, inject, input } from '@angular/core';
import type { ScopePreview } from '@assay/contract';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { Bar } from '../../ui/bar/bar';
import { texts } from './texts';

interface Line {
  readonly name: string;
  readonly customers: number;
}

/** More bars say nothing more. */
const most = 9;

/** How many customers a filter finds, how they spread, and what they lack. */
@Component({
  selector: 'app-scope-counts',
  imports: [Bar],
  template: `
    <p class="total" aria-live="polite" [class.busy]="counting()">
      <strong>{{ formats.number(of().customers) }}</strong> {{ t('found') }}
    </p>
    @if (of().customers === 0) {
      <p class="warning">{{ t('nobody') }}</p>
    }
    @if (of().withoutOwner > 0) {
      <p class="lack">{{ t('withoutOwner', { count: of().withoutOwner }) }}</p>
    }
    @if (of().withoutDepartment > 0) {
      <p class="lack">{{ t('withoutDepartment', { count: of().withoutDepartment }) }}</p>
    }
    <div class="both">
      @for (group of groups(); track group.heading) {
        <table>
          <caption>
            {{
              group.heading
            }}
          </caption>
          <tbody>
            @for (line of group.lines; track $index) {
              <tr>
                <th scope="row" class="cut" [title]="line.name">{{ line.name }}</th>
                <td><ui-bar [share]="line.customers / group.largest" /></td>
                <td class="number">{{ formats.number(line.customers) }}</td>
              </tr>
            }
          </tbody>
        </table>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .total strong {
      font-size: 22px;
      line-height: 1.2;
    }
    .busy {
      opacity: 0.5;
    }
    .lack {
      margin-top: 6px;
      padding: 4px 10px;
      border: 1px solid var(--warning-line);
      border-radius: var(--radius);
      background: var(--warning-soft);
    }
    .both {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(230px, 1fr));
      gap: 8px 32px;
      align-items: start;
      margin-top: 8px;
    }
    table {
      width: 100%;
      table-layout: fixed;
      font-size: 13px;
    }
    caption {
      color: var(--ink-3);
      text-align: start;
    }
    th {
      width: 48%;
      padding: 1px 8px 1px 0;
      font-weight: 400;
      text-align: start;
    }
    .number {
      width: 56px;
    }
  `,
})
export class ScopeCounts {
  private readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  readonly of = input.required<ScopePreview>();
  /** A newer count is on its way. */
  readonly counting = input(false);

  protected readonly groups = computed(() => {
    const { industries, departments } = this.of();
    const lang = this.language.current();
    return [
      this.group(
        this.t('byIndustry'),
        industries.map(({ value, customers }) => ({ name: value ?? this.t('none'), customers })),
      ),
      this.group(
        this.t('byDepartment'),
        departments.map(({ name, customers }) => ({ name: name?.[lang] ?? this.t('none'), customers })),
      ),
    ].filter(({ lines }) => lines.length > 0);
  });

  private group(heading: string, all: readonly Line[]) {
    const rest = all.slice(most);
    const others = rest.reduce((sum, { customers }) => sum + customers, 0);
    const more = rest.length > 0 ? [{ name: this.t('more', { count: rest.length }), customers: others }] : [];
    const lines = [...all.slice(0, most), ...more];
    return { heading, lines, largest: Math.max(1, ...lines.map(({ customers }) => customers)) };
  }
}
