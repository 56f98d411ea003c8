import { randomInt } from 'node:crypto';

/** Without letters and digits that are easily taken for each other. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP = 4;

/** A password to be told to somebody and changed at the first sign-in: `x7kq-9fmw-...`, 79 random bits. */
export function firstPassword(): string {
  const group = () => Array.from({ length: GROUP }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
