import { Injectable } from '@nestjs/common';
import { LessThan, MoreThan, type EntityManager } from 'typeorm';
import { KnownDevice } from './known-device.entity.js';

@Injectable()
export class KnownDeviceRepository {
  async add(manager: EntityManager, device: Omit<KnownDevice, 'person'>): Promise<void> {
    await manager.insert(KnownDevice, device);
  }

  /** Whether the person behind the login once signed in on this device. */
  knows(manager: EntityManager, tokenHash: string, login: string, now: Date): Promise<boolean> {
    return manager.existsBy(KnownDevice, { tokenHash, expiresAt: MoreThan(now), person: { login } });
  }

  async forget(manager: EntityManager, tokenHash: string): Promise<void> {
    await manager.delete(KnownDevice, { tokenHash });
  }

  async forgetAll(manager: EntityManager, personId: string): Promise<void> {
    await manager.delete(KnownDevice, { personId });
  }

  async removeExpired(manager: EntityManager, now: Date): Promise<void> {
    await manager.delete(KnownDevice, { expiresAt: LessThan(now) });
  }
}
