import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as 43 characters that fit a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token: SHA-256 in hex. A random token needs neither salt nor stretching. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
