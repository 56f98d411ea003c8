import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { testApp } from '../../../test/support/app.js';

const app = await testApp();

interface Answer {
  readonly encoding: string | undefined;
  readonly vary: string | undefined;
  readonly bytes: Buffer;
}

/** Asks as it is told to, and leaves the answer as it came. */
function get(path: string, accepted?: string): Promise<Answer> {
  const headers = accepted === undefined ? {} : { 'accept-encoding': accepted };
  return new Promise((resolve, reject) => {
    const sent = request(`${app.url}${path}`, { headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const { 'content-encoding': encoding, vary } = answer.headers;
        resolve({ encoding, vary, bytes: Buffer.concat(parts) });
      });
    });
    sent.on('error', reject).end();
  });
}

const long = '/api/openapi.json';

describe('JSON on its way to the page', () => {
  it.each(['gzip', 'gzip, deflate', 'br;q=1.0, GZIP;q=0.8, *;q=0.1'])(
    'is compressed for those who take %s, and says the same',
    async (accepted) => {
      const plain = await get(long);
      const small = await get(long, accepted);
      expect(small).toMatchObject({
        encoding: 'gzip',
        vary: expect.stringMatching(/accept-encoding/i) as string,
      });
      expect(small.bytes.length).toBeLessThan(plain.bytes.length / 3);
      expect(gunzipSync(small.bytes).equals(plain.bytes)).toBe(true);
    },
  );

  it.each([undefined, 'identity', 'br', 'gzip;q=0', 'gzip; q=0.0, deflate'])(
    'is left alone for %s',
    async (accepted) => {
      const plain = await get(long, accepted);
      expect(plain.encoding).toBeUndefined();
      expect(() => JSON.parse(plain.bytes.toString()) as unknown).not.toThrow();
    },
  );

  it('is left alone where it is short', async () => {
    expect((await get('/api/health', 'gzip')).encoding).toBeUndefined();
  });
});
