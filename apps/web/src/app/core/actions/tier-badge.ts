import { Component, computed, inject, input } from '@angular/core';
import { NOT_SCORED_TONE, tierTones } from '@assay/charts';
import type { TierRef } from '@assay/contract';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { TierChip } from '../../ui/tier-chip/tier-chip';
import { texts as tierTexts } from '../tiers/texts';

/** A tier as the server names it, for pages that know no model. */
@Component({
  selector: 'app-tier-badge',
  imports: [TierChip],
  template: `
    @if (tier(); as known) {
      <ui-tier-chip
        [letter]="known.letter"
        [name]="known.name[language.current()]"
        [tone]="tone()"
        [scheme]="known.scheme[language.current()]"
      />
    } @else {
      <span class="muted">{{ t('noTier') }}</span>
    }
  `,
})
export class TierBadge {
  protected readonly language = inject(Language);
  protected readonly t = useTexts(tierTexts);

  readonly tier = input.required<TierRef | null>();

  protected readonly tone = computed(() => {
    const tier = this.tier();
    return (tier && tierTones(tier.of)[tier.place]) ?? NOT_SCORED_TONE;
  });
}
