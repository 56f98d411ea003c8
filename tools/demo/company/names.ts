import type { Random } from '../random.ts';
import type { Industry } from './industries.ts';
import { BRAND_FIRST, BRAND_SECOND, GIVEN, SURNAMES, type Spelled } from './spelling.ts';

export interface PersonName {
  readonly hanzi: string;
  /** `mei.zhang`, as it stands before the @. */
  readonly mailbox: string;
}

export function personName(random: Random): PersonName {
  const [surname, surnamePinyin] = random.weighted(SURNAMES);
  const [given, givenPinyin] = random.pick(GIVEN);
  return { hanzi: surname + given, mailbox: `${givenPinyin}.${surnamePinyin}` };
}

/** All pairs of the two lists in random order; each is given to one customer. */
export function brands(random: Random): Spelled[] {
  const pairs = BRAND_FIRST.flatMap(([first, a]) =>
    BRAND_SECOND.map(([second, b]): Spelled => [first + second, a + b]),
  );
  return random.shuffled(pairs);
}

/** 苏州澄岳精密机械有限公司: city, trade name, trade, legal form. */
export function companyName(
  city: string,
  brand: string,
  industry: Industry,
  large: boolean,
  random: Random,
): string {
  const trade = random.pick(industry.trades);
  const form = large && random.chance(0.5) ? random.pick(['股份有限公司', '集团有限公司']) : '有限公司';
  return city + brand + trade + form;
}

const PREFIXES = ['130', '131', '132', '133', '135', '136', '137', '138', '139'] as const;

/** An 11-digit mobile number in the style of mainland China. */
export function mobileNumber(random: Random): string {
  return random.pick(PREFIXES) + String(random.whole(0, 99_999_999)).padStart(8, '0');
}
