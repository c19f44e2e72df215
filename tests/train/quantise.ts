const LARGEST = 127;

/** Weights as bytes: a weight is about its byte times the scale. */
export function quantise(weights: Float32Array): { readonly bytes: Int8Array; readonly scale: number } {
  const largest = weights.reduce((size, weight) => Math.max(size, Math.abs(weight)), 0);
  const scale = largest > 0 ? largest / LARGEST : 1;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return { bytes, scale };
}
