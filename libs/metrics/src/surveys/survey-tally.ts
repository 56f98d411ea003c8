import type { Day } from '../calendar/day.js';
import { isWithin, type Window } from '../calendar/months.js';
import type { SurveyRecord } from '../canonical/records.js';
import { DecimalColumn } from '../decimal/decimal-column.js';
import { decimalToNumber, type Decimal } from '../decimal/decimal.js';
import { meanOf } from '../decimal/ratio.js';
import { bump } from '../metrics/bump.js';
import { columnOf, type MetricColumn } from '../metrics/metric-column.js';

/** What the metrics need of an answer. */
export interface SurveyFacts {
  readonly customerId: string;
  readonly day: Day;
  /** In lower case. */
  readonly question: string;
  readonly score: Decimal;
}

export function surveyFacts({ customerId, at, question, score }: SurveyRecord): SurveyFacts {
  return { customerId, day: at.day, question: question.toLowerCase(), score };
}

const PROMOTER_FROM = 9;
const DETRACTOR_TO = 6;

/** The answers to one question in one window, by customer. */
export class SurveyTally {
  private readonly answers: Uint32Array;
  private readonly scores: DecimalColumn;
  private readonly promoters: Uint32Array;
  private readonly detractors: Uint32Array;

  constructor(
    private readonly size: number,
    private readonly question: string,
    private readonly window: Window,
  ) {
    this.answers = new Uint32Array(size);
    this.scores = new DecimalColumn(size);
    this.promoters = new Uint32Array(size);
    this.detractors = new Uint32Array(size);
  }

  add(index: number, { question, day, score }: SurveyFacts): void {
    if (question !== this.question || !isWithin(this.window, day)) return;
    const points = decimalToNumber(score);
    bump(this.answers, index);
    this.scores.add(index, score);
    if (points >= PROMOTER_FROM) bump(this.promoters, index);
    if (points <= DETRACTOR_TO) bump(this.detractors, index);
  }

  mean(): MetricColumn {
    return this.each((index, answers) => meanOf(this.scores.at(index), answers));
  }

  /** Share of answers 9 to 10 minus share of answers 0 to 6, x 100 (Reichheld 2003). */
  netPromoterScore(): MetricColumn {
    return this.each((index, answers) => {
      return (((this.promoters[index] ?? 0) - (this.detractors[index] ?? 0)) * 100) / answers;
    });
  }

  answerCount(): MetricColumn {
    return columnOf(this.size, (column, index) => {
      column.set(index, this.answers[index] ?? 0, this.answers[index] ?? 0);
    });
  }

  private each(value: (index: number, answers: number) => number): MetricColumn {
    return columnOf(this.size, (column, index) => {
      const answers = this.answers[index] ?? 0;
      if (answers === 0) column.miss(index, 'no-answers');
      else column.set(index, value(index, answers), answers);
    });
  }
}
