import { componentsToKeep } from './component-weights.js';
import { principalComponents } from './principal-components.js';
import { samplingAdequacy } from './sampling-adequacy.js';
import { US_ARRESTS } from './us-arrests.fixture.js';

const fixed = (values: readonly number[], digits: number) => values.map((value) => value.toFixed(digits));
const column = (rows: readonly (readonly number[])[], place: number) => rows.map((row) => row[place] ?? NaN);

function components(rows: readonly (readonly number[])[], of: 'correlation' | 'covariance') {
  const names = (rows[0] ?? []).map((_, place) => `c${place + 1}`);
  const result = principalComponents(names, rows, of);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

describe('principalComponents of USArrests', () => {
  const analysed = () => components(US_ARRESTS, 'correlation');

  it('James, Witten, Hastie & Tibshirani 2013 (R prcomp): deviations 1.5749 .9949 .59713 .41645', () => {
    const found = analysed();
    expect(fixed(found.eigenvalues.map(Math.sqrt), 7)).toEqual([
      '1.5748783',
      '0.9948694',
      '0.5971291',
      '0.4164494',
    ]);
    expect(fixed(found.explained, 8)).toEqual(['0.62006039', '0.24744129', '0.08914080', '0.04335752']);
  });

  it('James, Witten, Hastie & Tibshirani 2013 (R prcomp): the vectors, the largest part of each positive', () => {
    const found = analysed();
    const vector = (place: number) =>
      column(found.loadings, place).map((loading) => loading / Math.sqrt(found.eigenvalues[place] ?? NaN));
    expect(fixed(vector(0), 7)).toEqual(['0.5358995', '0.5831836', '0.2781909', '0.5434321']);
    expect(fixed(vector(1), 7)).toEqual(['-0.4181809', '-0.1879856', '0.8728062', '0.1673186']);
    expect(fixed(vector(2), 7)).toEqual(['-0.3412327', '-0.2681484', '-0.3780158', '0.8177779']);
    expect(fixed(vector(3), 7)).toEqual(['-0.6492278', '0.7434075', '-0.1338777', '-0.0890243']);
  });

  it('R prcomp: the scores of Alabama, Alaska and Arizona', () => {
    const found = analysed();
    expect(found.scores.slice(0, 3).map((row) => fixed(row, 6))).toEqual([
      ['0.975660', '-1.122001', '-0.439804', '-0.154697'],
      ['1.930538', '-1.062427', '2.019500', '0.434175'],
      ['1.745443', '0.738460', '0.054230', '0.826264'],
    ]);
  });

  it('numpy 2.4: KMO .65382; Bartlett 88.28815 with 6 degrees of freedom, p 6.87e-17', () => {
    const found = analysed();
    const adequacy = samplingAdequacy(found.matrix, US_ARRESTS.length);
    expect(adequacy?.kmo).toBeCloseTo(0.6538150062740204, 12);
    expect(adequacy?.bartlett.chiSquare).toBeCloseTo(88.28814686595523, 10);
    expect(adequacy?.bartlett.degreesOfFreedom).toBe(6);
    expect(adequacy?.bartlett.pValue ?? 1).toBeCloseTo(6.868423073358716e-17, 26);
  });

  it('numpy 2.4: covariances leave all but .035 of the variance to assault, which has the largest unit', () => {
    const raw = components(US_ARRESTS, 'covariance');
    expect(fixed(raw.eigenvalues.map(Math.sqrt), 6)).toEqual([
      '83.732400',
      '14.212402',
      '6.489426',
      '2.482790',
    ]);
    expect(raw.explained[0]).toBeCloseTo(0.9655342205668822, 8);
    expect((raw.loadings[1]?.[0] ?? 0) / Math.sqrt(raw.eigenvalues[0] ?? NaN)).toBeCloseTo(0.99522128, 7);
  });
});

describe('Harman 1976, five socioeconomic variables of twelve census tracts', () => {
  const tracts = [
    [5700, 12.8, 2500, 270, 25000],
    [1000, 10.9, 600, 10, 10000],
    [3400, 8.8, 1000, 10, 9000],
    [3800, 13.6, 1700, 140, 25000],
    [4000, 12.8, 1600, 140, 25000],
    [8200, 8.3, 2600, 60, 12000],
    [1200, 11.4, 400, 10, 16000],
    [9100, 11.5, 3300, 60, 14000],
    [9900, 12.5, 3400, 180, 18000],
    [9600, 13.7, 3600, 390, 25000],
    [9600, 9.6, 3300, 80, 12000],
    [9400, 11.4, 4000, 100, 13000],
  ];
  const analysed = () => components(tracts, 'correlation');

  it('SAS/STAT, PROC FACTOR: eigenvalues 2.8733 1.7967 .2148, two kept, 93.4 % of the variance', () => {
    const found = analysed();
    expect(fixed(found.eigenvalues.slice(0, 3), 4)).toEqual(['2.8733', '1.7967', '0.2148']);
    expect(componentsToKeep(found, 0.8)).toBe(2);
    expect(((found.explained[0] ?? 0) + (found.explained[1] ?? 0)).toFixed(3)).toBe('0.934');
    expect(found.loadings.every(([first]) => (first ?? 0) > 0)).toBe(true);
  });

  it('numpy 2.4: KMO .57537, by column .472 .552 .489 .807 .613; Bartlett 54.2517, p 4.36e-8', () => {
    const found = analysed();
    const adequacy = samplingAdequacy(found.matrix, tracts.length);
    expect(adequacy?.kmo).toBeCloseTo(0.5753675930292435, 10);
    expect(fixed(adequacy?.kmoOfColumns ?? [], 6)).toEqual([
      '0.472079',
      '0.551588',
      '0.488511',
      '0.806644',
      '0.612814',
    ]);
    expect(adequacy?.bartlett.chiSquare).toBeCloseTo(54.25166748863588, 9);
    expect(adequacy?.bartlett.pValue).toBeCloseTo(4.355652221287473e-8, 14);
  });
});
