/**
 * Where the used weights come from: the model, the experts' comparisons (`exception`: although they missed a limit,
 * for which an exception was signed), all indicators alike, the data (entropy), or experts and data combined.
 */
export type WeightSource = 'model' | 'experts' | 'exception' | 'equal' | 'data' | 'combined';
