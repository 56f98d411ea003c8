import { Component, computed, inject, input, model } from '@angular/core';
import type { ActionLine } from '@assay/contract';
import { ACTION_STATUS_NAMES, ACTION_STATUSES } from '@assay/cycle';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { choicesOf, EVERY_ACTION, type ActionListFilter } from './action-filter';
import { texts } from './texts';

/** Which actions are listed. */
@Component({
  selector: 'app-action-filter-bar',
  template: `
    @let chosen = filter();
    <input
      type="search"
      class="select search"
      [placeholder]="t('search')"
      [attr.aria-label]="t('search')"
      [value]="chosen.search"
      (input)="set('search', $event)"
    />
    <select class="select" [attr.aria-label]="t('department')" (change)="set('department', $event)">
      <option value="">{{ t('anyDepartment') }}</option>
      @for (one of choices().departments; track one.id) {
        <option [value]="one.id" [selected]="chosen.department === one.id">
          {{ one.name[language.current()] }}
        </option>
      }
    </select>
    <select class="select" [attr.aria-label]="t('owner')" (change)="set('owner', $event)">
      <option value="">{{ t('anyOwner') }}</option>
      @for (one of choices().owners; track one.id) {
        <option [value]="one.id" [selected]="chosen.owner === one.id">{{ one.name }}</option>
      }
    </select>
    @if (withStatus()) {
      <select class="select" [attr.aria-label]="t('status')" (change)="set('status', $event)">
        <option value="">{{ t('anyStatus') }}</option>
        @for (status of statuses; track status) {
          <option [value]="status" [selected]="chosen.status === status">{{ nameOf(status) }}</option>
        }
      </select>
    }
    <label>
      <input type="checkbox" [checked]="chosen.overdue" (change)="setOverdue($event)" />
      {{ t('onlyOverdue') }}
    </label>
    @if (isFiltered()) {
      <button type="button" (click)="clear()">{{ t('clearFilters') }}</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space);
    }
    .select {
      width: auto;
      max-width: 180px;
    }
    .search {
      width: 236px;
      max-width: 100%;
    }
    button {
      padding: 0 6px;
      border: 0;
      background: none;
      color: var(--accent);
    }
    @media (max-width: 767px) {
      .select {
        flex: 1 1 130px;
        height: 40px;
        max-width: none;
      }
      .search {
        flex-basis: 100%;
      }
    }
  `,
})
export class ActionFilterBar {
  protected readonly language = inject(Language);
  protected readonly t = useTexts(texts);
  protected readonly statuses = ACTION_STATUSES;

  readonly filter = model.required<ActionListFilter>();
  /** Of which the choices are made. */
  readonly actions = input.required<readonly ActionLine[]>();
  /** Not where the page sorts by status itself. */
  readonly withStatus = input(true);

  protected readonly choices = computed(() => choicesOf(this.actions()));
  protected readonly isFiltered = computed(() =>
    Object.values(this.filter()).some((part) => part !== '' && part !== false),
  );

  protected nameOf(status: ActionLine['status']): string {
    return ACTION_STATUS_NAMES[status][this.language.current()];
  }

  protected set(part: 'search' | 'department' | 'owner' | 'status', event: Event): void {
    const { value } = event.target as HTMLInputElement | HTMLSelectElement;
    this.filter.set({ ...this.filter(), [part]: value });
  }

  protected setOverdue(event: Event): void {
    this.filter.set({ ...this.filter(), overdue: (event.target as HTMLInputElement).checked });
  }

  protected clear(): void {
    this.filter.set(EVERY_ACTION);
  }
}
