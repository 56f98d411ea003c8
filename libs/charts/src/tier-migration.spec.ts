import { tierMigration, type MigrationData } from './tier-migration.js';

const look = { language: 'en', fontFamily: 'Print' } as const;
const data: MigrationData = {
  tiers: [
    { key: 'vip', name: { zh: 'VIP 客户', en: 'VIP' }, letter: 'VIP' },
    { key: 'key', name: { zh: '重点客户', en: 'Key' }, letter: 'K' },
  ],
  without: { zh: '无分层', en: 'No tier' },
  moves: [
    { from: 'vip', to: 'vip', customers: 3 },
    { from: 'vip', to: 'key', customers: 2 },
    { from: null, to: 'key', customers: 4 },
    { from: 'key', to: null, customers: 0 },
  ],
};

describe('tier migration', () => {
  it('counts both sides and leaves out moves nobody made', () => {
    expect(tierMigration(data, look)).toMatchObject({
      series: [
        {
          type: 'sankey',
          data: [
            { name: 'before:vip', depth: 0, label: { formatter: 'VIP  5' } },
            { name: 'before:', depth: 0, label: { formatter: 'No tier  4' } },
            { name: 'after:vip', depth: 1, label: { formatter: 'VIP  3' } },
            { name: 'after:key', depth: 1, label: { formatter: 'Key  6' } },
          ],
          links: [
            { source: 'before:vip', target: 'after:vip', value: 3 },
            { source: 'before:vip', target: 'after:key', value: 2 },
            { source: 'before:', target: 'after:key', value: 4 },
          ],
        },
      ],
    });
  });
});
