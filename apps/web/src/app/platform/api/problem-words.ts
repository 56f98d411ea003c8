import { inject, Injectable } from '@angular/core';
import { problemText, type Facts } from '@assay/contract';
import { ROLE_NAMES, STATE_NAMES } from '@assay/cycle';
import { Language } from '../language/language';
import { Formats } from '../time/formats';

interface Coded {
  readonly code: string;
  readonly facts: Facts;
}

/** Refusals and blockers in the person's language; keys among the facts (stage, role, time) become words too. */
@Injectable({ providedIn: 'root' })
export class ProblemWords {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);

  say({ code, facts }: Coded): string {
    const words = Object.entries(facts).map(([name, value]) => [name, this.word(name, value)]);
    return problemText(code, Object.fromEntries(words) as Facts, this.language.current());
  }

  private word(name: string, value: string | number): string | number {
    const lang = this.language.current();
    if (name === 'stage') return nameIn(STATE_NAMES, value)?.[lang] ?? value;
    if (name === 'role') return nameIn(ROLE_NAMES, value)?.[lang] ?? value;
    if (name === 'when' && typeof value === 'string') return this.formats.moment(value);
    return value;
  }
}

function nameIn<T>(names: Readonly<Record<string, T>>, key: string | number): T | undefined {
  return Object.hasOwn(names, key) ? names[key] : undefined;
}
