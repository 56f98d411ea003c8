import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReviewItem } from '@assay/contract';
import type { EvaluationModel } from '@assay/model';
import { displayScore } from '@assay/scoring';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { useModelWords } from '../../core/models/model-words';
import { Tier } from '../../core/tiers/tier';
import { TierArrow } from '../../core/tiers/tier-arrow';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { refusalText } from './refusal-text';
import { stateTexts } from './state-texts';
import { texts } from './texts';

/** The customer that the list has come to, with the decisions. */
@Component({
  selector: 'app-current-item',
  imports: [NzButtonComponent, RouterLink, Tier, TierArrow],
  templateUrl: './current-item.html',
  styleUrl: './current-item.css',
})
export class CurrentItem {
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);
  protected readonly refusalText = refusalText;
  protected readonly stateTexts = stateTexts;

  readonly item = input.required<ReviewItem>();
  readonly model = input.required<EvaluationModel>();
  /** Way to the page that explains the score. */
  readonly link = input.required<readonly string[]>();
  /** Whether the person decides at all; readers see no buttons. */
  readonly decides = input.required<boolean>();
  readonly busy = input(false);
  readonly approved = output();
  readonly overriding = output();
  readonly returning = output();

  protected readonly words = useModelWords(() => this.model());
  protected readonly score = computed(() => {
    const { total } = this.item();
    return total === null ? '—' : displayScore(this.model(), total);
  });
}
