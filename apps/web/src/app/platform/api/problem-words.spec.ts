import { TestBed } from '@angular/core/testing';
import { speak } from '../../../testing/page';
import { ProblemWords } from './problem-words';

describe('a refusal in words', () => {
  it('names stage and role in the language of the page', () => {
    const words = TestBed.inject(ProblemWords);
    const refusal = { code: 'wrong-stage', facts: { stage: 'data-collection' } };
    expect(words.say(refusal)).toBe('当前阶段（数据收集）不能进行此操作。');
    speak('en');
    expect(words.say(refusal)).toBe('This cannot be done in the present stage (Data collection).');
    expect(words.say({ code: 'role-unfilled', facts: { role: 'head' } })).toContain('Department head');
  });

  it('shows when in the zone of the reader, never as the wire writes it', () => {
    const said = TestBed.inject(ProblemWords).say({
      code: 'stale-version',
      facts: { who: '王芳', when: '2026-03-31T08:00:00.000Z' },
    });
    expect(said).toContain('王芳');
    expect(said).not.toContain('T08:00');
    expect(said).toMatch(/2026\/03\/31|2026\/04\/01/);
  });

  it('has words for a code of a later server', () => {
    expect(TestBed.inject(ProblemWords).say({ code: 'something-new', facts: {} })).toContain('意外错误');
  });
});
