import { reviewBlockers } from './review.js';

const sales = { zh: '销售部', en: 'Sales' };

describe('reviewBlockers', () => {
  it('names each department with open customers, and the returned ones', () => {
    const departments = [
      { name: sales, pending: 3 },
      { name: { zh: '市场部', en: 'Marketing' }, pending: 0 },
    ];
    expect(reviewBlockers({ departments, returned: 2 })).toEqual([
      { code: 'reviews-open', facts: { count: 3, 'department.zh': '销售部', 'department.en': 'Sales' } },
      { code: 'reviews-returned', facts: { count: 2 } },
    ]);
  });

  it('lets go when everything is decided', () => {
    expect(reviewBlockers({ departments: [{ name: sales, pending: 0 }], returned: 0 })).toEqual([]);
  });
});
