/** Documents × terms in compressed rows. */
export interface Sparse {
  rows: number;
  columns: number;
  starts: Uint32Array;
  terms: Uint32Array;
  values: Float32Array;
}

/** Repeatable chance (mulberry32), 0 ≤ x < 1. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const at = (array: ArrayLike<number>, place: number): number => array[place] ?? 0;

/** A·X for X of `columns × width`, row by row. */
function times(matrix: Sparse, x: Float64Array, width: number): Float64Array {
  const y = new Float64Array(matrix.rows * width);
  for (let row = 0; row < matrix.rows; row++) {
    const to = row * width;
    for (let place = at(matrix.starts, row); place < at(matrix.starts, row + 1); place++) {
      const from = at(matrix.terms, place) * width;
      const value = at(matrix.values, place);
      for (let column = 0; column < width; column++) y[to + column] = at(y, to + column) + value * at(x, from + column);
    }
  }
  return y;
}

/** Aᵀ·Y for Y of `rows × width`. */
function timesTransposed(matrix: Sparse, y: Float64Array, width: number): Float64Array {
  const x = new Float64Array(matrix.columns * width);
  for (let row = 0; row < matrix.rows; row++) {
    const from = row * width;
    for (let place = at(matrix.starts, row); place < at(matrix.starts, row + 1); place++) {
      const to = at(matrix.terms, place) * width;
      const value = at(matrix.values, place);
      for (let column = 0; column < width; column++) x[to + column] = at(x, to + column) + value * at(y, from + column);
    }
  }
  return x;
}

/** Modified Gram–Schmidt over the columns, twice for stability; a column that vanishes becomes zero. */
function orthonormalise(x: Float64Array, rows: number, width: number): void {
  const columns = Array.from({ length: width }, (_, column) => Float64Array.from({ length: rows }, (_, row) => at(x, row * width + column)));
  const dot = (a: Float64Array, b: Float64Array) => {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += at(a, row) * at(b, row);
    return sum;
  };
  columns.forEach((column, place) => {
    const before = Math.sqrt(dot(column, column));
    for (let pass = 0; pass < 2; pass++)
      for (const other of columns.slice(0, place)) {
        const share = dot(column, other);
        for (let row = 0; row < rows; row++) column[row] = at(column, row) - share * at(other, row);
      }
    const norm = Math.sqrt(dot(column, column));
    const scale = norm > 1e-9 * before ? 1 / norm : 0;
    for (let row = 0; row < rows; row++) {
      column[row] = at(column, row) * scale;
      x[row * width + place] = at(column, row);
    }
  });
}

/** Eigenvectors of a small symmetric matrix by Jacobi rotations, as columns, largest eigenvalue first. */
function eigenvectors(matrix: Float64Array, n: number): Float64Array {
  const a = Float64Array.from(matrix);
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  for (let sweep = 0; sweep < 50; sweep++) {
    let off = 0;
    for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) off += at(a, i * n + j) ** 2;
    if (off < 1e-22) break;
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        const apq = at(a, p * n + q);
        if (Math.abs(apq) < 1e-300) continue;
        const theta = (at(a, q * n + q) - at(a, p * n + p)) / (2 * apq);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let i = 0; i < n; i++) {
          const [ip, iq] = [at(a, i * n + p), at(a, i * n + q)];
          a[i * n + p] = c * ip - s * iq;
          a[i * n + q] = s * ip + c * iq;
        }
        for (let i = 0; i < n; i++) {
          const [pi, qi] = [at(a, p * n + i), at(a, q * n + i)];
          a[p * n + i] = c * pi - s * qi;
          a[q * n + i] = s * pi + c * qi;
        }
        for (let i = 0; i < n; i++) {
          const [ip, iq] = [at(v, i * n + p), at(v, i * n + q)];
          v[i * n + p] = c * ip - s * iq;
          v[i * n + q] = s * ip + c * iq;
        }
      }
    }
  }
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => at(a, j * n + j) - at(a, i * n + i) || i - j);
  const vectors = new Float64Array(n * n);
  order.forEach((from, to) => {
    for (let i = 0; i < n; i++) vectors[i * n + to] = at(v, i * n + from);
  });
  return vectors;
}

/**
 * The k leading right singular vectors of a sparse matrix, as `columns × k`, by a randomised range finder with power iterations
 * (Halko, Martinsson & Tropp 2011, algorithms 4.4 and 5.1). The same seed gives the same bytes on one platform.
 * Fewer than k where the matrix has a lower rank: the rest are zero.
 */
export function rightSingularVectors(matrix: Sparse, k: number, seed: number, power = 4): Float32Array {
  const width = Math.max(1, Math.min(k + 12, matrix.rows, matrix.columns));
  const random = chance(seed);
  const gaussian = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let x: Float64Array = Float64Array.from({ length: matrix.columns * width }, gaussian);
  for (let step = 0; step < power; step++) {
    const y = times(matrix, x, width);
    orthonormalise(y, matrix.rows, width);
    x = timesTransposed(matrix, y, width);
  }
  orthonormalise(x, matrix.columns, width);
  const y = times(matrix, x, width);
  const gram = new Float64Array(width * width);
  for (let row = 0; row < matrix.rows; row++)
    for (let i = 0; i < width; i++)
      for (let j = 0; j < width; j++) gram[i * width + j] = at(gram, i * width + j) + at(y, row * width + i) * at(y, row * width + j);
  const vectors = eigenvectors(gram, width);
  const basis = new Float32Array(matrix.columns * k);
  const kept = Math.min(k, width);
  for (let term = 0; term < matrix.columns; term++)
    for (let to = 0; to < kept; to++) {
      let sum = 0;
      for (let from = 0; from < width; from++) sum += at(x, term * width + from) * at(vectors, from * width + to);
      basis[term * k + to] = sum;
    }
  return basis;
}
