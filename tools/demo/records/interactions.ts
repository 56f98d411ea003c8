import { traitsOn } from '../company/customers.ts';
import { Random } from '../random.ts';
import type { Table } from '../table.ts';
import { at, type Contact } from './contacts.ts';

const KINDS: readonly (readonly [{ kind: string; channel: string }, number])[] = [
  [{ kind: 'visit', channel: '上门拜访' }, 14],
  [{ kind: 'call', channel: '电话' }, 30],
  [{ kind: 'email', channel: '邮件' }, 20],
  [{ kind: 'message', channel: '企业微信' }, 24],
  [{ kind: 'campaign', channel: '营销活动' }, 8],
  [{ kind: 'online', channel: '官网' }, 4],
];

/** The `interactions` file: visits, calls, messages and campaigns, and whether the customer answered. */
export function interactionsTable(seed: number, contacts: readonly Contact[]): Table {
  const rows = contacts
    .filter(({ form }) => form === 'interaction')
    .map((contact, index) => {
      const random = new Random(seed, 'interaction', index);
      const { kind, channel } = random.weighted(KINDS);
      const warmth = traitsOn(contact.customer, contact.day).satisfaction;
      const responded = kind === 'visit' || random.chance(0.15 + 0.15 * warmth);
      return {
        known: contact.day,
        cells: [
          `IA${String(index + 1).padStart(6, '0')}`,
          contact.customer.id,
          at(contact),
          kind,
          channel,
          String(responded),
        ],
      };
    });
  return { header: ['interaction_id', 'customer_id', 'at', 'kind', 'channel', 'responded'], rows };
}
