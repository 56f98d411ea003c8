import { finding, type Finding } from '../lint/finding.js';

/** Says what is wrong with a value of unknown shape; nothing when it is right. */
export type ShapeCheck = (value: unknown, path: string) => readonly Finding[];

function wrong(path: string, expected: string): readonly Finding[] {
  return [finding('fault', 'shape-wrong', path, { expected })];
}

export const aString: ShapeCheck = (value, path) => (typeof value === 'string' ? [] : wrong(path, 'text'));

/** Keys become object properties, column names and parts of paths. */
export const KEY_PATTERN = /^[a-z][a-z0-9_-]{0,63}$/;

export const aKey: ShapeCheck = (value, path) =>
  typeof value === 'string' && KEY_PATTERN.test(value) ? [] : wrong(path, `key ${KEY_PATTERN.source}`);

export const aNumber: ShapeCheck = (value, path) => (Number.isFinite(value) ? [] : wrong(path, 'number'));

/** @param least the smallest whole number allowed */
export function aWholeNumber(least: number): ShapeCheck {
  return (value, path) =>
    Number.isSafeInteger(value) && Number(value) >= least ? [] : wrong(path, `whole number >= ${least}`);
}

export const aBoolean: ShapeCheck = (value, path) =>
  typeof value === 'boolean' ? [] : wrong(path, 'true | false');

export function orNull(check: ShapeCheck): ShapeCheck {
  return (value, path) => (value === null ? [] : check(value, path));
}

export function oneOf(values: readonly string[]): ShapeCheck {
  return (value, path) => (values.some((known) => known === value) ? [] : wrong(path, values.join(' | ')));
}

export function listOf(item: ShapeCheck): ShapeCheck {
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((inner: unknown, place) => item(inner, `${path}/${place}`))
      : wrong(path, '[ ]');
}

/** An object with exactly these fields; the optional ones may be absent. Nothing else may stand in it. */
export function objectOf(
  fields: Readonly<Record<string, ShapeCheck>>,
  optional: Readonly<Record<string, ShapeCheck>> = {},
): ShapeCheck {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(path, '{ }');
    const given = new Map<string, unknown>(Object.entries(value));
    return [
      ...Object.entries(fields).flatMap(([field, check]) => check(given.get(field), `${path}/${field}`)),
      ...Object.entries(optional).flatMap(([field, check]) =>
        given.has(field) ? check(given.get(field), `${path}/${field}`) : [],
      ),
      ...[...given.keys()]
        .filter((field) => !Object.hasOwn(fields, field) && !Object.hasOwn(optional, field))
        .map((field) => finding('fault', 'field-unknown', `${path}/${escapePointer(field)}`, { field })),
    ];
  };
}

/** An object whose `kind` says which of the shapes it has. */
export function byKind(shapes: Readonly<Record<string, ShapeCheck>>): ShapeCheck {
  return (value, path) => {
    const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
    const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    return shape === undefined ? wrong(`${path}/kind`, Object.keys(shapes).join(' | ')) : shape(value, path);
  };
}

/** RFC 6901: `~` and `/` in a field's name. */
function escapePointer(field: string): string {
  return field.replaceAll('~', '~0').replaceAll('/', '~1');
}
