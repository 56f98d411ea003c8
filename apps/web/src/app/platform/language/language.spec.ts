import { TestBed } from '@angular/core/testing';
import { Language } from './language';

describe('language', () => {
  it('is Chinese until somebody chooses, and tells the document', () => {
    const language = TestBed.inject(Language);
    TestBed.tick();
    expect(language.current()).toBe('zh');
    expect(document.documentElement.lang).toBe('zh-CN');
    language.use('en');
    TestBed.tick();
    expect(document.documentElement.lang).toBe('en');
  });

  it('is remembered in the browser', () => {
    TestBed.inject(Language).use('en');
    TestBed.resetTestingModule();
    expect(TestBed.inject(Language).current()).toBe('en');
  });
});
