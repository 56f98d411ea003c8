import { endpoint } from '@assay/contract';
import * as z from 'zod';
import { buildUrl } from './build-url';

const sheets = endpoint({
  method: 'GET',
  path: '/api/cycles/:cycleId/sheets/:sheetId',
  permission: 'signed-in',
  summary: 'A sheet',
  params: z.object({ cycleId: z.string(), sheetId: z.string() }),
});

describe('address of an endpoint', () => {
  it('has parameters and query in their places', () => {
    const url = buildUrl(sheets, {
      params: { cycleId: 'c1', sheetId: 's 2/3' },
      query: { search: '华东 & 华南', limit: 50, tier: ['A', 'B'], cursor: undefined },
    });
    expect(url).toBe(
      '/api/cycles/c1/sheets/s%202%2F3?search=%E5%8D%8E%E4%B8%9C+%26+%E5%8D%8E%E5%8D%97&limit=50&tier=A&tier=B',
    );
  });

  it('cannot be made without a parameter', () => {
    expect(() => buildUrl(sheets, { params: { cycleId: 'c1' } })).toThrow(RangeError);
  });
});
