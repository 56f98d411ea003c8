import type { TrackedCustomer } from '@assay/contract';
import { tier } from '../../../../testing/actions';
import { draw, request, setUp, signIn, type Drawn } from '../../../../testing/page';
import { TrackedCustomersPage } from './tracked-customers-page';

const customer = (place: number, more: Partial<TrackedCustomer> = {}): TrackedCustomer => ({
  customerId: `k${place}`,
  code: `C00${place}`,
  name: `客户${place}`,
  industry: null,
  owner: null,
  cycle: { id: 'c1', name: '2026 年第三季度评估' },
  tier: tier('normal'),
  previousTier: null,
  total: 3.1,
  previousTotal: null,
  openActions: 0,
  overdueActions: 0,
  ...more,
});

async function page(customers: readonly TrackedCustomer[]): Promise<Drawn<TrackedCustomersPage>> {
  await signIn('owner');
  const drawn = await draw(TrackedCustomersPage);
  request('GET', '/api/actions/customers').flush(customers);
  await drawn.settle();
  return drawn;
}

const names = (drawn: Drawn<TrackedCustomersPage>) =>
  drawn.all('.phone strong').map((one) => one.textContent);

describe('my customers', () => {
  beforeEach(() => setUp());

  it('leads to each customer, and says what is open and overdue', async () => {
    const drawn = await page([
      customer(1, {
        tier: tier('at-risk'),
        total: 2.4,
        previousTotal: 2.1,
        openActions: 2,
        overdueActions: 1,
      }),
      customer(2),
    ]);
    expect(drawn.find('h1').textContent).toBe('我的客户');
    expect(drawn.find('.phone a').getAttribute('href')).toBe('/cycles/c1/customers/k1');
    const first = drawn.find('.phone li').textContent?.replaceAll(/\s+/g, ' ') ?? '';
    for (const words of ['潜在流失客户', '2.40', '0.30', '2 项', '逾期 1']) expect(first).toContain(words);
  });

  it('finds by name and by tier', async () => {
    const drawn = await page([customer(1, { tier: tier('at-risk') }), customer(2), customer(3)]);
    await drawn.type('select', 'normal');
    expect(names(drawn)).toEqual(['客户2', '客户3']);
    await drawn.type('input[type=search]', 'c003');
    expect(names(drawn)).toEqual(['客户3']);
  });

  it('says that nobody has been evaluated yet', async () => {
    expect((await page([])).text).toContain('您名下还没有完成评估的客户');
  });
});
