import { METRIC_KEYS } from '@assay/model';
import { describe, expect, it } from '@jest/globals';
import { METRIC_NAMES } from './catalogue.js';

describe('the catalogue', () => {
  it('has exactly the metrics that a model may name', () => {
    expect(METRIC_NAMES.toSorted()).toEqual(METRIC_KEYS.toSorted());
  });
});
