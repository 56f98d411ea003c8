/** NIST SP 800-63B 3.1.1.2: long, not a common one, nothing about the account in it; no rules on kinds of signs. */
const SHORTEST = 12;
const FEWEST_DIFFERENT = 5;

/** What is left of common long passwords once digits and signs at their end are gone. */
const COMMON_WORDS = [
  'administrator',
  'changeme',
  'iloveyou',
  'letmein',
  'mima',
  'p@ssw0rd',
  'passw0rd',
  'password',
  'qazwsxedcrfv',
  'qwertyuiop',
  'qwerty',
  'welcome',
  'woaini',
  'woaizhongguo',
];
const RUNS = [
  '01234567890123456789',
  '98765432109876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb',
  '1q2w3e4r5t6y7u8i9o0p',
];

function isRun(password: string): boolean {
  return RUNS.some((run) => run.includes(password) || password.includes(run.slice(0, SHORTEST)));
}

/** Whether a password may be chosen for the account. */
export function isStrongEnough(password: string, login: string): boolean {
  const letters = [...password.normalize('NFKC').toLowerCase()];
  const plain = letters.join('');
  if (letters.length < SHORTEST) return false;
  if (new Set(letters).size < FEWEST_DIFFERENT) return false;
  if (plain.includes(login.toLowerCase())) return false;
  const word = plain.replaceAll(/^[\d\W_]+|[\d\W_]+$/g, '');
  return !COMMON_WORDS.includes(word) && !isRun(plain);
}
