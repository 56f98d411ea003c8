import { isoMoment, type Day } from '../calendar.ts';
import { traitsOn, type Customer } from '../company/customers.ts';
import { BEHAVIOUR } from '../company/traits.ts';
import { nextWorkday } from '../holidays.ts';
import { Random } from '../random.ts';
import type { Table } from '../table.ts';
import { LAST_DAY, MONTHS } from './horizon.ts';
import { COMMENTS } from './survey-comments.ts';

type Question = 'satisfaction' | 'nps' | 'referral';

/** Customers who answer no survey at all. */
const SILENT = 0.05;
const ANSWERS = 0.85;

/** Satisfaction is asked in the middle of each quarter, the other two in the quarters that end in June and December. */
function questionsOf(month: number): readonly Question[] {
  if (month % 3 !== 2) return [];
  return month % 6 === 5 ? ['satisfaction', 'nps', 'referral'] : ['satisfaction'];
}

function scoreOf(question: Question, customer: Customer, on: Day, random: Random): number {
  const traits = traitsOn(customer, on);
  const mean = BEHAVIOUR.satisfaction(question === 'satisfaction' ? traits.satisfaction : traits.referral);
  if (question !== 'nps') return Math.min(5, Math.max(1, random.count(mean)));
  return Math.min(10, Math.max(0, Math.round(random.around((mean - 1) * 2.5, 0.8))));
}

function commentOf(question: Question, score: number, random: Random): string {
  if (!random.chance(0.22)) return '';
  const share = question === 'nps' ? score / 10 : score / 5;
  return random.pick(COMMENTS[share >= 0.85 ? 'glad' : share >= 0.55 ? 'so-so' : 'upset']);
}

interface Answer {
  readonly known: Day;
  readonly cells: readonly string[];
}

function answersOf(customer: Customer, seed: number): Answer[] {
  const random = new Random(seed, 'surveys', customer.id);
  if (random.chance(SILENT)) return [];
  const found: Answer[] = [];
  for (const month of MONTHS) {
    for (const question of questionsOf(month.month)) {
      // larger customers answer with several people
      const people = random.chance(ANSWERS)
        ? random.count(1 + Math.max(0, customer.before.basket - 3) / 2)
        : 0;
      for (let person = 0; person < people; person++) {
        const on = nextWorkday(month.first + random.whole(5, 22));
        if (on < customer.since || on > LAST_DAY) continue;
        const score = scoreOf(question, customer, on, random);
        const moment = isoMoment(on, random.whole(9 * 60, 18 * 60));
        found.push({
          known: on,
          cells: [customer.id, moment, question, String(score), commentOf(question, score, random)],
        });
      }
    }
  }
  return found;
}

/** The `surveys` file: quarterly satisfaction (1 to 5), half-yearly NPS (0 to 10) and referral (1 to 5). */
export function surveysTable(seed: number, customers: readonly Customer[]): Table {
  const rows = customers.flatMap((customer) => answersOf(customer, seed));
  rows.sort((a, b) => a.known - b.known);
  return {
    header: ['response_id', 'customer_id', 'at', 'question', 'score', 'comment'],
    rows: rows.map(({ known, cells }, index) => ({
      known,
      cells: [`SV${String(index + 1).padStart(5, '0')}`, ...cells],
    })),
  };
}
