import { Component, computed, inject, input } from '@angular/core';
import type { Department, ReviewItem } from '@assay/contract';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { Bar } from '../../ui/bar/bar';
import { texts } from './texts';

/** How far each department is. Counts the items itself, so that a decision shows at once. */
@Component({
  selector: 'app-department-board',
  imports: [Bar],
  template: `
    <h2>{{ t('progress') }}</h2>
    <ul class="list">
      @for (line of lines(); track line.id) {
        <li>
          <span class="cut" [title]="line.name">{{ line.name }}</span>
          <ui-bar [share]="line.share" [tone]="line.share === 1 ? 'success' : 'accent'" />
          <span class="number">{{ formats.number(line.decided) }} / {{ formats.number(line.of) }}</span>
        </li>
      }
    </ul>
  `,
  styles: `
    h2 {
      margin-bottom: var(--space);
    }
    li {
      display: grid;
      grid-template-columns: minmax(90px, 1fr) 2fr 80px;
      align-items: center;
      gap: 12px;
      padding: 2px 0;
    }
  `,
})
export class DepartmentBoard {
  private readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  readonly items = input.required<readonly ReviewItem[]>();
  readonly departments = input.required<readonly Department[]>();

  protected readonly lines = computed(() => {
    const ids = [...new Set(this.items().map(({ departmentId }) => departmentId))];
    return ids.map((id) => {
      const own = this.items().filter(({ departmentId }) => departmentId === id);
      const decided = own.filter(({ state }) => state === 'approved' || state === 'overridden').length;
      const known = this.departments().find((department) => department.id === id);
      return {
        id,
        name: known?.name[this.language.current()] ?? this.t('noDepartment'),
        decided,
        of: own.length,
        share: own.length === 0 ? 0 : decided / own.length,
      };
    });
  });
}
