/**
 * Inverted lists: for each key (a competency item) the rows that carry it and a code each. Rows are kept in pairs of typed arrays
 * that grow by doubling; removing swaps the last entry in, so that every change of one row costs its own entries only.
 */
export class Postings {
  private readonly rows: Int32Array[] = [];
  private readonly codes: Uint16Array[] = [];
  private readonly sizes: number[] = [];

  /** Number of entries under a key; an unknown key has none. */
  size(key: number): number {
    return this.sizes[key] ?? 0;
  }

  rowsOf(key: number): Int32Array {
    return this.rows[key] ?? new Int32Array(0);
  }

  codesOf(key: number): Uint16Array {
    return this.codes[key] ?? new Uint16Array(0);
  }

  add(key: number, row: number, code: number): void {
    const at = this.size(key);
    const rows = this.rowsOf(key);
    if (at === rows.length) {
      const wider = new Int32Array(Math.max(16, at * 2));
      wider.set(rows);
      this.rows[key] = wider;
      const codes = new Uint16Array(wider.length);
      codes.set(this.codesOf(key));
      this.codes[key] = codes;
    }
    this.rowsOf(key)[at] = row;
    this.codesOf(key)[at] = code;
    this.sizes[key] = at + 1;
  }

  /** Takes a row's entry out; nothing happens when it has none. Costs one pass over the key's entries. */
  remove(key: number, row: number): void {
    const rows = this.rowsOf(key);
    const size = this.size(key);
    const at = rows.subarray(0, size).indexOf(row);
    if (at < 0) return;
    const codes = this.codesOf(key);
    rows[at] = rows[size - 1] ?? 0;
    codes[at] = codes[size - 1] ?? 0;
    this.sizes[key] = size - 1;
  }
}
