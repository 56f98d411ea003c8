import type { WeightMethod, WeightMethods } from '@assay/contract';
import { indicatorsOf, weightsOf, type EvaluationModel, type WeightSet } from '@assay/model';
import { combineWeights, entropyWeights, type Combination, type ModelWeighing } from '@assay/weighting';
import { decisionData, type ScoredValues } from './scored-values.js';

export type MethodGap = NonNullable<WeightMethods['methods'][number]['gap']>;

/** The weights of one method, or why there are none. */
export type MethodWeights =
  | { readonly method: WeightMethod; readonly gap: MethodGap }
  | {
      readonly method: WeightMethod;
      readonly gap: null;
      /** By indicator, sum 1. */
      readonly weights: WeightSet;
      /** Keys of indicators that weigh 0 although some source gives them weight, or whose values are all the same. */
      readonly lost: readonly string[];
      /** Share of the AHP weights in the combination, where the method has one. */
      readonly share: number | null;
    };

export const COMBINED: readonly Combination[] = ['linear', 'multiplicative', 'root', 'game-theory'];

/** What the methods are computed from. */
export interface MethodSources {
  readonly model: EvaluationModel;
  /** What the group's comparisons come to, or why they cannot be used yet. */
  readonly group: ModelWeighing | 'answers-missing' | 'experts-late';
  /** null while experts may still score. */
  readonly values: ScoredValues | null;
  /** Share of the AHP weights in the linear combination. */
  readonly alpha: number;
}

/** The weights of every method over the same indicators. */
export function methodWeights(sources: MethodSources): MethodWeights[] {
  const keys = indicatorsOf(sources.model).map(({ key }) => key);
  const byKey = (weights: readonly number[]): WeightSet =>
    Object.fromEntries(keys.map((key, place) => [key, weights[place] ?? 0]));
  const plain = { gap: null, lost: [], share: null } as const;
  const template = weightsOf(sources.model).indicators;
  const ahp = groupWeights(sources, keys);
  const entropy = entropyOfValues(sources, byKey);
  return [
    {
      ...plain,
      method: 'template',
      weights: Object.fromEntries(template.map(({ indicator, share }) => [indicator, share])),
    },
    { ...plain, method: 'equal', weights: byKey(keys.map(() => 1 / keys.length)) },
    ahp,
    entropy,
    ...COMBINED.map((method): MethodWeights => {
      if (ahp.gap !== null) return { method, gap: ahp.gap };
      if (entropy.gap !== null) return { method, gap: entropy.gap };
      const sets = [ahp.weights, entropy.weights].map((set) => keys.map((key) => set[key] ?? 0));
      const combined = combineWeights(sets, method, method === 'linear' ? sources.alpha : undefined);
      if (!combined.ok) return { method, gap: 'values-do-not-vary' };
      const { weights, coefficients, lost } = combined.value;
      return {
        method,
        gap: null,
        weights: byKey(weights),
        lost: lost.flatMap((place) => keys[place] ?? []),
        share: coefficients?.[0] ?? null,
      };
    }),
  ];
}

function groupWeights({ group }: MethodSources, keys: readonly string[]): MethodWeights {
  if (typeof group === 'string') return { method: 'ahp', gap: group };
  const weights = Object.fromEntries(keys.map((key) => [key, group.indicators.get(key) ?? 0]));
  return { method: 'ahp', gap: null, weights, lost: [], share: null };
}

function entropyOfValues(
  { values }: MethodSources,
  byKey: (weights: readonly number[]) => WeightSet,
): MethodWeights {
  const method = 'entropy';
  if (!values) return { method, gap: 'scores-open' };
  const entropy = entropyWeights(decisionData(values), 'min-max');
  if (entropy.ok) {
    const { weights, constant } = entropy.value;
    return { method, gap: null, weights: byKey(weights), lost: constant, share: null };
  }
  const spread = entropy.problem.code === 'all-columns-constant';
  return { method, gap: spread ? 'values-do-not-vary' : 'values-missing' };
}
