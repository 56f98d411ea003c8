import { Component, computed, inject, input, model } from '@angular/core';
import type { Department } from '@assay/contract';
import type { TierWords } from '../../core/models/model-words';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { EVERYTHING, type ReviewFilter } from './review-filter';
import { stateTexts } from './state-texts';
import { texts } from './texts';

const states = ['pending', 'approved', 'returned', 'overridden'] as const;

/** Which customers of the review are listed. */
@Component({
  selector: 'app-review-filter-bar',
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
    <select
      class="select"
      [attr.aria-label]="t('state')"
      [value]="chosen.state"
      (change)="set('state', $event)"
    >
      <option value="">{{ t('anyState') }}</option>
      @for (state of states; track state) {
        <option [value]="state" [selected]="chosen.state === state">{{ t(stateTexts[state]) }}</option>
      }
    </select>
    <select
      class="select"
      [attr.aria-label]="t('effectiveTier')"
      [value]="chosen.tier"
      (change)="set('tier', $event)"
    >
      <option value="">{{ t('anyTier') }}</option>
      @for (tier of tiers(); track tier.key) {
        <option [value]="tier.key">{{ tier.name }}</option>
      }
    </select>
    <select
      class="select"
      [attr.aria-label]="t('department')"
      [value]="chosen.department"
      (change)="set('department', $event)"
    >
      <option value="">{{ t('anyDepartment') }}</option>
      @for (department of departments(); track department.id) {
        <option [value]="department.id">{{ nameOf(department) }}</option>
      }
      <option value="none">{{ t('noDepartment') }}</option>
    </select>
    @if (decides()) {
      <label>
        <input type="checkbox" [checked]="chosen.mine" (change)="setMine($event)" />
        {{ t('onlyMine') }}
      </label>
    }
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
      width: 220px;
      max-width: 100%;
    }
    button {
      padding: 0 6px;
      border: 0;
      background: none;
      color: var(--accent);
    }
  `,
})
export class ReviewFilterBar {
  private readonly language = inject(Language);
  protected readonly t = useTexts(texts);
  protected readonly states = states;
  protected readonly stateTexts = stateTexts;

  readonly filter = model.required<ReviewFilter>();
  readonly tiers = input.required<readonly TierWords[]>();
  readonly departments = input.required<readonly Department[]>();
  readonly decides = input.required<boolean>();

  protected readonly isFiltered = computed(() =>
    Object.values(this.filter()).some((part) => part !== '' && part !== false),
  );

  protected nameOf({ name }: Department): string {
    return name[this.language.current()];
  }

  protected set(part: 'search' | 'state' | 'tier' | 'department', event: Event): void {
    const { value } = event.target as HTMLInputElement | HTMLSelectElement;
    this.filter.set({ ...this.filter(), [part]: value });
  }

  protected setMine(event: Event): void {
    this.filter.set({ ...this.filter(), mine: (event.target as HTMLInputElement).checked });
  }

  protected clear(): void {
    this.filter.set(EVERYTHING);
  }
}
