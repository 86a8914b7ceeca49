export type Sample = {
  readonly signals: readonly number[];
  readonly isSame: boolean;
  readonly weight: number;
};

type Scored = { readonly score: number; readonly isSame: boolean };

const MOST_STEPS = 30;

/** Ridge logistic regression by Newton's method; the last signal is the constant and is not shrunk. */
export function regress(samples: readonly Sample[], ridge: number): readonly number[] {
  const size = samples[0]?.signals.length ?? 0;
  const weights = new Float64Array(size);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    for (let at = 0; at < size; at += 1) {
      const shrink = at === size - 1 ? 1e-6 : ridge;
      gradient[at] = shrink * (weights[at] ?? 0);
      (hessian[at] ?? gradient)[at] = shrink;
    }
    for (const sample of samples) accumulate(sample, weights, gradient, hessian);
    const change = solve(hessian, gradient);
    let largest = 0;
    for (let at = 0; at < size; at += 1) {
      weights[at] = (weights[at] ?? 0) - (change[at] ?? 0);
      largest = Math.max(largest, Math.abs(change[at] ?? 0));
    }
    if (largest < 1e-5) break;
  }
  return [...weights];
}

function accumulate(
  { signals, isSame, weight }: Sample,
  weights: Float64Array,
  gradient: Float64Array,
  hessian: readonly Float64Array[],
): void {
  let logit = 0;
  signals.forEach((value, at) => {
    logit += value * (weights[at] ?? 0);
  });
  const chance = 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, logit))));
  const slope = weight * (chance - (isSame ? 1 : 0));
  const curve = weight * chance * (1 - chance);
  for (let row = 0; row < signals.length; row += 1) {
    const value = signals[row] ?? 0;
    const line = hessian[row];
    if (value === 0 || line === undefined) continue;
    gradient[row] = (gradient[row] ?? 0) + slope * value;
    for (let at = 0; at < signals.length; at += 1)
      line[at] = (line[at] ?? 0) + curve * value * (signals[at] ?? 0);
  }
}

/** Gauss elimination with pivots. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const rows = matrix.map((line, at) => Float64Array.of(...line, right[at] ?? 0));
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column; row < size; row += 1)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    const [top, low] = [rows[column], rows[pivot]];
    if (top === undefined || low === undefined) continue;
    [rows[column], rows[pivot]] = [low, top];
    for (let row = 0; row < size; row += 1) {
      const line = rows[row];
      if (row === column || line === undefined) continue;
      const factor = (line[column] ?? 0) / (low[column] || 1e-12);
      for (let at = column; at <= size; at += 1) line[at] = (line[at] ?? 0) - factor * (low[at] ?? 0);
    }
  }
  return Float64Array.from(rows, (line, at) => (line[size] ?? 0) / (line[at] || 1e-12));
}

export function averagePrecision(scored: readonly Scored[]): number {
  let same = 0;
  let sum = 0;
  ranked(scored).forEach(({ isSame }, at) => {
    if (!isSame) return;
    same += 1;
    sum += same / (at + 1);
  });
  return same === 0 ? 0 : sum / same;
}

/** Of the best threshold. */
export function bestF1(scored: readonly Scored[]): number {
  const all = scored.filter(({ isSame }) => isSame).length;
  let same = 0;
  let best = 0;
  ranked(scored).forEach(({ isSame }, at) => {
    same += isSame ? 1 : 0;
    best = Math.max(best, (2 * same) / (at + 1 + all));
  });
  return best;
}

function ranked(scored: readonly Scored[]): readonly Scored[] {
  return [...scored].sort((a, b) => b.score - a.score);
}
