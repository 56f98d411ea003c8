import { Component, computed, type ElementRef, inject, input, output, viewChild } from '@angular/core';
import { CONFIDENCES, type Confidence, type SheetIndicator } from '@assay/contract';
import { NzInputDirective } from 'ng-zorro-antd/input';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { FirstRoundFigures } from './first-round-figures';
import type { Draft } from './sheet-state';
import { texts } from './texts';

/** One indicator of the sheet: the levels of its rubric to choose from, and a note. Folded unless it is at hand. */
@Component({
  selector: 'app-rubric-card',
  imports: [FirstRoundFigures, NzInputDirective],
  templateUrl: './rubric-card.html',
  styleUrl: './rubric-card.css',
})
export class RubricCard {
  protected readonly language = inject(Language);
  protected readonly t = useTexts(texts);
  private readonly noteField = viewChild<ElementRef<HTMLTextAreaElement>>('noteField');

  readonly indicator = input.required<SheetIndicator>();
  readonly draft = input.required<Draft>();
  readonly active = input.required<boolean>();
  readonly editable = input.required<boolean>();
  /** Scores may be changed with a reason. */
  readonly revisable = input(false);
  readonly picked = output();
  readonly scored = output<number>();
  readonly sure = output<Confidence>();
  readonly noted = output<string>();

  protected readonly confidences = CONFIDENCES;
  protected readonly confidenceWords = { low: 'low', medium: 'medium', high: 'high' } as const;
  protected readonly writable = computed(() => this.editable() || this.revisable());

  protected readonly chosen = computed(() =>
    this.indicator().rubric.find(({ score }) => score === this.draft().score),
  );

  /** Puts the cursor into the note. */
  focusNote(): void {
    this.noteField()?.nativeElement.focus();
  }

  protected note(event: Event): void {
    this.noted.emit((event.target as HTMLTextAreaElement).value);
  }

  protected leaveNote(event: Event): void {
    (event.target as HTMLTextAreaElement).blur();
  }
}
