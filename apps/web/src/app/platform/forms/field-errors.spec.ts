import { Injector, runInInjectionContext, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { departments } from '@assay/contract';
import { useFieldErrors } from './field-errors';

describe('errors of a field, by the rules of the contract', () => {
  function field(key: string) {
    return runInInjectionContext(TestBed.inject(Injector), () => {
      const made = form(signal({ key, name: { zh: '大客户部', en: 'Key accounts' } }), (path) =>
        validateStandardSchema(path, departments.create.body),
      );
      return { state: made.key(), name: made.name.zh(), errorOf: useFieldErrors() };
    });
  }

  it('are not told before the person has left the field', () => {
    const { state, errorOf } = field('');
    expect(errorOf(state)).toBe('');
    state.markAsTouched();
    expect(errorOf(state)).toBe('请填写此项。');
  });

  it('are none where the entry is right', () => {
    const { name, errorOf } = field('key-accounts');
    name.markAsTouched();
    expect(errorOf(name)).toBe('');
  });

  it('tell a wrong entry', () => {
    const { state, errorOf } = field('大客户');
    state.markAsTouched();
    expect(errorOf(state)).not.toBe('');
  });
});
