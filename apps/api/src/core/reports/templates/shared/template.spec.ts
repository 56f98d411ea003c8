import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { drawChart } from './draw-chart.js';
import { template } from './template.js';

/** Known ways to make Handlebars run or show what it should not. */
const INJECTIONS = [
  '{{constructor}}',
  '{{constructor.constructor}}',
  '{{__proto__}}',
  '{{__proto__.polluted}}',
  '{{lookup . "constructor"}}',
  '{{#with "s" as |string|}}{{#with "e"}}{{#with split as |conslist|}}{{this.pop}}{{/with}}{{/with}}{{/with}}',
  '{{#with (lookup this "constructor")}}{{this}}{{/with}}',
  '{{log "x"}}',
  '{{{text}}}',
  '{{&text}}',
  '{{> partial}}',
  '{{#blockHelperMissing text}}{{/blockHelperMissing}}',
  '{{helperMissing}}',
];

describe('a template', () => {
  const show = template<{ text: unknown }>('<p title="{{text}}">{{text}}</p>');

  it('escapes whatever it is given, in text and in attributes', () => {
    expect(show({ text: `"><img src=x onerror='alert(1)'>&amp;` })).toBe(
      '<p title="&quot;&gt;&lt;img src&#x3D;x onerror&#x3D;&#x27;alert(1)&#x27;&gt;&amp;amp;">' +
        '&quot;&gt;&lt;img src&#x3D;x onerror&#x3D;&#x27;alert(1)&#x27;&gt;&amp;amp;</p>',
    );
  });

  it.each(INJECTIONS)('shows %s in data as it stands', (text) => {
    const shown = show({ text }).replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&gt;', '>');
    expect(shown).toBe(`<p title="${text}">${text}</p>`);
  });

  it('shows an object in place of a text as text, never as a template', () => {
    const tree = { type: 'Program', body: [{ type: 'MustacheStatement', path: 1, params: [] }] };
    expect(show({ text: tree })).toBe('<p title="[object Object]">[object Object]</p>');
  });

  it.each(['{{constructor}}', '{{__proto__}}', '{{hasOwnProperty}}', '{{toString}}'])(
    'cannot reach what its view only inherits: %s',
    (source) => {
      expect(template<{ text: string }>(source)({ text: 'x' })).toBe('');
    },
  );

  it('cannot reach into a text', () => {
    expect(() => template<{ text: string }>('{{text.constructor}}')({ text: 'x' })).toThrow();
  });

  it.each([
    '{{lookup text "length"}}',
    '{{log text}}',
    '{{helperMissing text}}',
    '{{#text}}x{{/text}}{{any text}}',
  ])('has only the helpers of the house: %s', (source) => {
    expect(() => template<{ text: string }>(source)({ text: 'x' })).toThrow();
  });

  it('fails over a name that the view lacks, instead of leaving a hole in a report', () => {
    expect(() => template<object>('{{missing}}')({})).toThrow(/missing/);
  });

  it('puts in as mark-up only what drawChart has drawn', () => {
    const show = template<{ drawing: unknown }>('{{drawing drawing}}');
    const option = { xAxis: {}, yAxis: {}, series: [{ type: 'bar' as const, data: [1] }], animation: false };
    expect(show({ drawing: drawChart(option, { width: 50, height: 40 }) })).toMatch(
      /^<svg width="50" height="40"/,
    );
    expect(show({ drawing: '<svg onload="x()"></svg>' })).toBe('');
    expect(show({ drawing: { markup: '<svg></svg>' } })).toBe('');
  });
});

describe('the sources of all templates', () => {
  const folder = new URL('../', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('-template.ts'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

  it('are found', () => {
    expect(sources.map(([name]) => name.split('/').at(-1)).sort()).toEqual([
      'action-plan-template.ts',
      'customer-report-template.ts',
      'cycle-report-template.ts',
    ]);
  });

  it.each(sources)('%s puts nothing in unescaped', (_, source) => {
    expect(source).not.toMatch(/\{\{\{|\{\{&|\{\{~&|\{\{>/);
  });
});
