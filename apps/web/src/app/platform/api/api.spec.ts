import { HttpEventType } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { departments, endpoint, people } from '@assay/contract';
import * as z from 'zod';
import { request, setUp } from '../../../testing/page';
import { Api } from './api';
import { ApiProblem } from './api-problem';

const id = '018f0000-0000-7000-8000-000000000009';
const importFile = endpoint({
  method: 'POST',
  path: '/api/imports',
  permission: 'signed-in',
  summary: 'Import',
  upload: true,
  body: z.object({ kind: z.string() }),
  response: z.object({ rows: z.number() }),
});
const file = endpoint({
  method: 'GET',
  path: '/api/report',
  permission: 'signed-in',
  summary: 'File',
  kind: 'download',
});

async function refusalOf(call: Promise<unknown>): Promise<ApiProblem> {
  const failure: unknown = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure instanceof ApiProblem) return failure;
  throw new Error('the call was not refused');
}

describe('Api', () => {
  let api: Api;
  beforeEach(() => {
    setUp();
    api = TestBed.inject(Api);
  });

  it('sends parameters and body, and answers what the endpoint states', async () => {
    const call = api.call(departments.change, {
      params: { id },
      body: { name: { zh: '销售部', en: 'Sales' }, version: 2 },
    });
    const sent = request('PUT', `/api/departments/${id}`);
    expect(sent.request.body).toEqual({ name: { zh: '销售部', en: 'Sales' }, version: 2 });
    sent.flush({ id, key: 'sales', name: { zh: '销售部', en: 'Sales' }, version: 3 });
    expect((await call).version).toBe(3);
  });

  it('answers an empty document for an empty answer', async () => {
    const call = api.call(people.unlock, { params: { id } });
    request('POST', `/api/people/${id}/unlock`).flush(null, { status: 204, statusText: 'No Content' });
    expect(await call).toEqual({});
  });

  it('refuses with the code and facts of a problem document (RFC 9457)', async () => {
    const call = api.call(people.unlock, { params: { id } });
    request('POST', `/api/people/${id}/unlock`).flush(
      {
        type: 'about:blank',
        title: 'stale',
        status: 409,
        code: 'stale-version',
        facts: { who: '王芳', when: '2026-03-31T08:00:00.000Z' },
        currentVersion: 7,
      },
      { status: 409, statusText: 'Conflict' },
    );
    const problem = await refusalOf(call);
    expect(problem).toMatchObject({ status: 409, code: 'stale-version', currentVersion: 7 });
    expect(problem.facts['who']).toBe('王芳');
  });

  it.each([
    [0, 'unreachable'],
    [502, 'try-later'],
    [500, 'unexpected'],
  ])('tells what status %i without a document means', async (status, code) => {
    const call = api.call(people.unlock, { params: { id } });
    const sent = request('POST', `/api/people/${id}/unlock`);
    if (status === 0) sent.error(new ProgressEvent('error'));
    else sent.flush('<html>', { status, statusText: 'x' });
    expect((await refusalOf(call)).code).toBe(code);
  });

  it('uploads a file after its fields and tells the progress', async () => {
    const shares: number[] = [];
    const orders = new File(['id;amount\n'], 'orders.csv');
    const call = api.upload(importFile, { body: { kind: 'orders' } }, orders, (share) => shares.push(share));
    const sent = request('POST', '/api/imports');
    const form = sent.request.body as FormData;
    expect([...form.keys()]).toEqual(['kind', 'file']);
    sent.event({ type: HttpEventType.UploadProgress, loaded: 5, total: 10 });
    sent.flush({ rows: 1 });
    expect(await call).toEqual({ rows: 1 });
    expect(shares).toEqual([0.5]);
  });

  it('reads the problem of a refused download, which comes as a file', async () => {
    const call = api.download(file);
    const document = { type: 'about:blank', title: 'x', status: 403, code: 'role-lacks-act', facts: {} };
    request('GET', '/api/report').flush(new Blob([JSON.stringify(document)]), {
      status: 403,
      statusText: 'Forbidden',
    });
    const problem = await refusalOf(call);
    expect(problem.code).toBe('role-lacks-act');
    expect(problem.noRight).toBe(true);
  });
});
