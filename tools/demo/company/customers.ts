import { day, type Day } from '../calendar.ts';
import type { DepartmentKey } from '../people.ts';
import { Random } from '../random.ts';
import { INDUSTRIES, type Industry } from './industries.ts';
import { KINDS, type CustomerKind } from './kinds.ts';
import { brands, companyName, mobileNumber, personName } from './names.ts';
import { PLACES } from './places.ts';
import { drawTraits, type Traits } from './traits.ts';

export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly industry: Industry;
  readonly size: string;
  readonly region: string;
  /** First day as a customer; the company's systems hold it from then on. */
  readonly since: Day;
  readonly owner: string;
  readonly department: DepartmentKey;
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  readonly naturalPerson: boolean;
  readonly kind: CustomerKind;
  readonly before: Traits;
  readonly after: Traits;
  /** The day on which the traits change. */
  readonly turn: Day;
}

const FIRST_DAY = day('2014-03-01');
const HISTORY_FROM = day('2024-10-01');

/** Natural persons are small buyers, so they are found among these kinds only. */
const PERSON_KINDS: readonly string[] = ['steady', 'weak'];
const NATURAL_PERSONS = 6;

function sinceDay(kind: CustomerKind, random: Random): Day {
  if (kind.key === 'latest') return random.whole(day('2026-07-03'), day('2026-08-20'));
  if (kind.key === 'newcomer') return random.whole(day('2026-04-01'), day('2026-05-25'));
  return random.whole(FIRST_DAY, HISTORY_FROM - 120);
}

function industryOf(kind: CustomerKind, random: Random): Industry {
  const growing = INDUSTRIES.filter(({ growth }) => growth >= 15);
  if (kind.before.potential >= 4.5) {
    return random.chance(kind.key === 'gated' ? 1 : 0.8) ? random.pick(growing) : random.pick(INDUSTRIES);
  }
  return random.weighted(
    INDUSTRIES.map((industry) => {
      // weak customers sit more often in shrinking markets
      const tilt = kind.before.potential < 2.8 && industry.growth >= 10 ? 0.4 : 1;
      return [industry, industry.share * tilt] as const;
    }),
  );
}

function sizeOf(value: number, random: Random): string {
  const felt = random.around(value, 0.5);
  if (felt >= 4.4) return '大型';
  if (felt >= 3.2) return '中型';
  return felt >= 1.8 ? '小型' : '微型';
}

function team(kind: CustomerKind, random: Random): { owner: string; department: DepartmentKey } {
  const keyAccount = kind.before.value >= 4.5 ? 0.75 : 0.1;
  if (random.chance(keyAccount)) return { owner: 'wang.lu', department: 'key-accounts' };
  return random.weighted([
    [{ owner: 'zhou.hang', department: 'sales' }, 20],
    [{ owner: 'wu.min', department: 'sales' }, 20],
    [{ owner: 'zheng.hao', department: 'sales' }, 20],
    [{ owner: 'feng.tao', department: 'customer-service' }, 20],
    [{ owner: 'chu.yue', department: 'marketing' }, 20],
  ] as const);
}

/** The 300 customers in the order of their numbers; the kinds are mixed, the latest customers come last. */
export function drawCustomers(seed: number): Customer[] {
  const order = new Random(seed, 'order');
  const names = brands(new Random(seed, 'brands'));
  const mixed = order.shuffled(
    KINDS.flatMap((kind) => Array.from({ length: kind.count }, () => kind)).filter(
      ({ key }) => key !== 'newcomer' && key !== 'latest',
    ),
  );
  const young = KINDS.filter(({ key }) => key === 'newcomer' || key === 'latest');
  const kinds = [...mixed, ...young.flatMap((kind) => Array.from({ length: kind.count }, () => kind))];

  let persons = 0;
  return kinds.map((kind, index) => {
    const id = `C${String(index + 1).padStart(4, '0')}`;
    const random = new Random(seed, 'customer', id);
    const person = persons < NATURAL_PERSONS && PERSON_KINDS.includes(kind.key) && random.chance(0.1);
    if (person) persons += 1;
    const drawn = industryOf(kind, random);
    const industry = person ? (INDUSTRIES.find(({ name }) => name === '商贸零售') ?? drawn) : drawn;
    const place = random.weighted(PLACES.map((at) => [at, at.share] as const));
    const [brand, brandPinyin] = names[index] ?? ['', ''];
    const contact = personName(random);
    const { before, after } = drawTraits(kind, random);
    const size = sizeOf((before.pace + before.basket) / 2, random);
    return {
      id,
      name: person ? contact.hanzi : companyName(place.city, brand, industry, size === '大型', random),
      industry,
      size: person ? '个体' : size,
      region: place.region,
      since: sinceDay(kind, random),
      ...team(kind, random),
      contact: contact.hanzi,
      phone: mobileNumber(random),
      email: person
        ? `${contact.mailbox}@mail.example`
        : `${contact.mailbox}@${brandPinyin}-${industry.slug}.example`,
      naturalPerson: person,
      kind,
      before,
      after,
      turn: random.whole(day('2026-06-05'), day('2026-07-12')),
    };
  });
}

/** The traits that hold on a day. */
export function traitsOn(customer: Customer, on: Day): Traits {
  return on < customer.turn ? customer.before : customer.after;
}
