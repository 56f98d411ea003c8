import { signal } from '@angular/core';
import { draftOver, sameEntry } from './draft';

interface Record {
  readonly id: string;
  readonly name: string;
}

describe('a draft over what is saved', () => {
  const saved = signal<Record>({ id: 'a', name: '客户一部' });
  beforeEach(() => saved.set({ id: 'a', name: '客户一部' }));

  function begun() {
    return draftOver(() => saved(), { of: () => saved().id });
  }

  it('follows what is read again as long as nothing is typed', () => {
    const draft = begun();
    expect(draft().name).toBe('客户一部');
    saved.set({ id: 'a', name: '客户二部' });
    expect([draft().name, draft.changed(), draft.behind()]).toEqual(['客户二部', false, false]);
  });

  it('keeps what was typed when the record is read again as it was', () => {
    const draft = begun();
    draft.set({ id: 'a', name: '大客户部' });
    saved.set({ id: 'a', name: '客户一部' });
    expect([draft().name, draft.changed(), draft.behind()]).toEqual(['大客户部', true, false]);
  });

  it('is behind once what it began with is no longer what is saved', () => {
    const draft = begun();
    draft.set({ id: 'a', name: '大客户部' });
    saved.set({ id: 'a', name: '客户二部' });
    saved.set({ id: 'a', name: '客户三部' });
    expect([draft().name, draft.behind()]).toEqual(['大客户部', true]);
    draft.reset();
    expect([draft().name, draft.changed(), draft.behind()]).toEqual(['客户三部', false, false]);
  });

  it('is not behind when the record has come back to what it began with', () => {
    const draft = begun();
    draft.set({ id: 'a', name: '大客户部' });
    saved.set({ id: 'a', name: '客户二部' });
    expect(draft.behind()).toBe(true);
    saved.set({ id: 'a', name: '客户一部' });
    expect([draft().name, draft.behind()]).toEqual(['大客户部', false]);
  });

  it('follows again once it is saved, also as the server trims it', () => {
    const draft = begun();
    draft.set({ id: 'a', name: ' 大客户部 ' });
    saved.set({ id: 'a', name: '大客户部' });
    expect([draft.changed(), draft.behind()]).toEqual([false, false]);
    saved.set({ id: 'a', name: '重点客户部' });
    expect(draft().name).toBe('重点客户部');
  });

  it('begins anew for another record', () => {
    const draft = begun();
    draft.set({ id: 'a', name: '大客户部' });
    saved.set({ id: 'b', name: '市场部' });
    expect([draft().name, draft.changed(), draft.behind()]).toEqual(['市场部', false, false]);
  });

  it('compares as it is told to', () => {
    const days = signal(['一', '二']);
    const draft = draftOver(() => days(), { same: (a, b) => a.toSorted().join() === b.toSorted().join() });
    draft.set(['二', '一']);
    expect(draft.changed()).toBe(false);
  });

  it.each([
    [{ note: '好' }, { note: ' 好\n' }, true],
    [{ note: '好' }, { note: '好的' }, false],
    [{ of: 1 }, { of: '1' }, false],
    [undefined, undefined, true],
  ])('says whether %j and %j are one entry', (a, b, is) => {
    expect(sameEntry(a, b)).toBe(is);
  });
});
