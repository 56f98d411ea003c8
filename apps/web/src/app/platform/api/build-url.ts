import type { Endpoint } from '@assay/contract';

interface Parts {
  readonly params?: unknown;
  readonly query?: unknown;
}

/**
 * The endpoint's address with parameters and query filled in. Values are escaped, lists repeat their name, what is
 * undefined is left out.
 *
 * @throws RangeError when a parameter of the path is missing
 */
export function buildUrl(endpoint: Endpoint, { params, query }: Parts): string {
  const values = fields(params);
  const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`${endpoint.path} lacks ${name}`);
    return encodeURIComponent(String(value));
  });
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(fields(query))) {
    for (const one of [value].flat()) {
      if (one !== undefined) search.append(name, String(one));
    }
  }
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}

type Value = string | number | boolean | undefined;

/** Paths and queries hold plain values and lists of them; the endpoint's types see to that. */
function fields(part: unknown): Readonly<Record<string, Value | readonly Value[]>> {
  return (part ?? {}) as Readonly<Record<string, Value | readonly Value[]>>;
}
