import { Injectable } from '@nestjs/common';
import { argon2id, hash, verify } from 'argon2';
import { newToken } from './tokens.js';

/** OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane. */
const COST = { type: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes and compares passwords. */
@Injectable()
export class Passwords {
  /** Compared with when there is no account, so that it takes as long as with one. */
  private readonly nobody = this.hash(newToken());

  hash(password: string): Promise<string> {
    return hash(password.normalize('NFKC'), COST);
  }

  /** False, after the same work, when there is nothing to compare with. */
  async match(passwordHash: string | null | undefined, password: string): Promise<boolean> {
    const right = await verify(passwordHash ?? (await this.nobody), password.normalize('NFKC'));
    return right && passwordHash != null;
  }
}
