import Handlebars from 'handlebars';

import { SafeSvg } from './safe-svg.js';

/** What a template may be given: text, yes or no, drawings, and lists and records of these. */
export type ViewValue = string | boolean | null | undefined | SafeSvg | readonly ViewValue[] | View;
export interface View {
  readonly [key: string]: ViewValue;
}

/** Only these stand in templates; `lookup`, `log` and partials of the reader's making do not. */
const KNOWN_HELPERS = { if: true, unless: true, each: true, with: true, drawing: true } as const;

const engine = Handlebars.create();
for (const name of ['lookup', 'log', 'helperMissing', 'blockHelperMissing']) engine.unregisterHelper(name);
engine.registerHelper('drawing', (value: unknown) =>
  value instanceof SafeSvg ? new Handlebars.SafeString(value.markup) : '',
);

/**
 * Makes a function of a template that stands in the source. Values are escaped; a name that the view
 * lacks is an error and not an empty place; inherited properties are out of reach.
 */
export function template<Given extends object>(source: string): (view: Given) => string {
  const render = engine.compile<Given>(source, {
    strict: true,
    noEscape: false,
    knownHelpers: KNOWN_HELPERS,
    knownHelpersOnly: true,
  });
  return (view) => render(view, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
}
