/** All places were taken for as long as one was willing to wait. */
export class Busy extends Error {}

/** So many at once; the others wait in the order they came, none longer than it wants to. */
export class Turns {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(atOnce: number) {
    this.#free = atOnce;
  }

  /** Does the work when its turn comes. Rejects with Busy when that takes longer than `patienceMs`. */
  async take<T>(patienceMs: number, work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await this.#turn(patienceMs);
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }

  #turn(patienceMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const called = () => {
        clearTimeout(leaving);
        resolve();
      };
      const leaving = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(called), 1);
        reject(new Busy("no turn in time"));
      }, patienceMs);
      this.#waiting.push(called);
    });
  }
}
