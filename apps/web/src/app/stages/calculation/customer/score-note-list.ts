import { Component, inject, input } from '@angular/core';
import type { EvaluationModel } from '@assay/model';
import { useModelWords } from '../../../core/models/model-words';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import type { ScoreNote } from './score-notes';
import { texts } from './texts';

/** Distances from an edge are as small as the fourth digit. */
const distanceDigits = 6;

/** What must not be overlooked about a result, in sentences. */
@Component({
  selector: 'app-score-note-list',
  template: `
    @for (note of notes(); track $index) {
      <p class="note" [class.strong]="note.kind !== 'reweighted'">{{ say(note) }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space);
    }
    .note {
      padding: 5px 12px;
      border: 1px solid var(--line-soft);
      border-radius: var(--radius);
      background: var(--surface-2);
    }
    .strong {
      border-color: var(--warning-line);
      background: var(--warning-soft);
    }
  `,
})
export class ScoreNoteList {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);
  private readonly t = useTexts(texts);

  readonly notes = input.required<readonly ScoreNote[]>();
  readonly model = input.required<EvaluationModel>();

  private readonly words = useModelWords(() => this.model());

  protected say(note: ScoreNote): string {
    switch (note.kind) {
      case 'gate':
        return this.gate(note.move);
      case 'borderline':
        return this.borderline(note.near);
      case 'reweighted': {
        const names = note.skipped.map((key) => this.words.indicator(key));
        const indicators = names.join(this.language.current() === 'zh' ? '、' : ', ');
        return this.t('reweighted', { indicators, factor: this.formats.number(note.factor, 3) });
      }
      case 'nothing-measured':
        return `${this.t('notScored')} ${this.t('whyNothing')}`;
      case 'coverage': {
        const [coverage, minimum] = [note.coverage, note.minimum].map((one) => this.formats.percent(one));
        return `${this.t('notScored')} ${this.t('whyCoverage', { coverage: coverage ?? '', minimum: minimum ?? '' })}`;
      }
      case 'blocked': {
        const indicator = this.words.indicator(note.indicator);
        return `${this.t('notScored')} ${this.t('whyBlocked', { indicator })}`;
      }
    }
  }

  private gate(move: Extract<ScoreNote, { kind: 'gate' }>['move']): string {
    const facts = {
      from: this.tierName(move.from),
      to: this.tierName(move.to),
      dimension: this.words.dimension(move.dimension),
      atLeast: this.formats.number(move.atLeast, 2),
    };
    if (move.dimensionScore === null) return this.t('gateUnknown', facts);
    return this.t('gateMoved', { ...facts, score: this.formats.number(move.dimensionScore, 2) });
  }

  private borderline(near: Extract<ScoreNote, { kind: 'borderline' }>['near']): string {
    const key =
      near.distance === 0 ? 'borderlineOn' : near.distance > 0 ? 'borderlineAbove' : 'borderlineBelow';
    return this.t(key, {
      above: this.tierName(near.tierAbove),
      below: this.tierName(near.tierBelow),
      edge: this.formats.number(near.edge, 2),
      distance: this.formats.short(Math.abs(near.distance), distanceDigits),
    });
  }

  private tierName(key: string): string {
    return this.words.tier(key)?.name ?? '—';
  }
}
