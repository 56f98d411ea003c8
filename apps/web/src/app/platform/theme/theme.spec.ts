import { TestBed } from '@angular/core/testing';
import { Theme } from './theme';

describe('theme', () => {
  it('is light until somebody chooses, and is remembered', () => {
    const theme = TestBed.inject(Theme);
    TestBed.tick();
    expect(document.documentElement.dataset['theme']).toBe('light');
    theme.use('dark');
    TestBed.tick();
    expect(document.documentElement.dataset['theme']).toBe('dark');
    TestBed.resetTestingModule();
    expect(TestBed.inject(Theme).choice()).toBe('dark');
  });
});
