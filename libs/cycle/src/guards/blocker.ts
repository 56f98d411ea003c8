/** Something that stands in the way: a code, whose texts lie in the contract, with facts. */
export interface Blocking {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

export const blocking = (code: string, facts: Blocking['facts'] = {}): Blocking => ({ code, facts });
