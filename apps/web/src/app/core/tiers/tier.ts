import { Component, computed, input } from '@angular/core';
import type { EvaluationModel } from '@assay/model';
import { useTexts } from '../../platform/texts/texts';
import { TierChip } from '../../ui/tier-chip/tier-chip';
import { useModelWords } from '../models/model-words';
import { texts } from './texts';

/** A customer's tier by its key; says so in words when there is none. */
@Component({
  selector: 'app-tier',
  imports: [TierChip],
  template: `
    @if (words(); as tier) {
      <ui-tier-chip [letter]="tier.letter" [name]="tier.name" [tone]="tier.tone" [scheme]="tier.scheme" />
    } @else {
      <span class="muted">{{ t('noTier') }}</span>
    }
  `,
})
export class Tier {
  protected readonly t = useTexts(texts);

  readonly key = input.required<string | null>();
  readonly model = input.required<EvaluationModel>();

  private readonly modelWords = useModelWords(() => this.model());
  protected readonly words = computed(() => this.modelWords.tier(this.key()));
}
