import type { FieldState } from '@angular/forms/signals';
import { useTexts, type Translate } from '../texts/texts';
import { texts } from './texts';

/** What of a zod issue the texts need. */
interface Issue {
  readonly code?: string;
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
}

type FieldLike = Pick<FieldState<unknown>, 'touched' | 'errors' | 'value'>;

/**
 * What is wrong with a field of a form, in the person's language, once they have left it; else empty. The form
 * takes its rules from the contract: `form(model, (path) => validateStandardSchema(path, people.create.body))`.
 * To be called where `inject` is allowed.
 */
export function useFieldErrors(): (field: FieldLike) => string {
  const t = useTexts(texts);
  return (field) => {
    const error = field.touched() ? field.errors()[0] : undefined;
    if (!error) return '';
    if (field.value() === '' || field.value() === null) return t('required');
    return 'issue' in error ? words(t, error.issue as Issue) : t('invalid');
  };
}

function words(t: Translate<keyof (typeof texts)['zh']>, issue: Issue): string {
  const isText = issue.origin === 'string';
  switch (issue.code) {
    case 'too_small':
      return t(isText ? 'tooShort' : 'tooSmall', { least: Number(issue.minimum) });
    case 'too_big':
      return t(isText ? 'tooLong' : 'tooBig', { most: Number(issue.maximum) });
    case 'invalid_format':
      return t('wrongFormat');
    default:
      return t('invalid');
  }
}
