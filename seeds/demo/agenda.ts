/** One thread of the story: it says when it goes on, and is called again at that moment. */
export type Script = AsyncGenerator<Date, void, void>;

interface Waiting {
  at: number;
  order: number;
  script: Script;
}

/**
 * Plays many threads side by side in the order of their moments, so that the log reads as it would have been written.
 * Equal moments keep the order in which they were announced.
 */
export class Agenda {
  private readonly heap: Waiting[] = [];
  private announced = 0;

  /** Takes a thread on; its first moment is asked for at once. */
  async add(script: Script): Promise<void> {
    const first = await script.next();
    if (!first.done) this.push({ at: first.value.getTime(), order: this.announced++, script });
  }

  /** Plays everything before `until`; what waits for later stays waiting. `between` is called after each step. */
  async play(until: Date, between: () => Promise<void> | void = () => undefined): Promise<void> {
    for (let next = this.heap[0]; next && next.at <= until.getTime(); next = this.heap[0]) {
      this.pop();
      const step = await next.script.next();
      if (!step.done) this.push({ at: Math.max(step.value.getTime(), next.at), order: this.announced++, script: next.script });
      await between();
    }
  }

  private before(a: number, b: number): boolean {
    const [left, right] = [this.heap[a], this.heap[b]];
    if (!left || !right) return false;
    return left.at < right.at || (left.at === right.at && left.order < right.order);
  }

  private swap(a: number, b: number): void {
    const [left, right] = [this.heap[a], this.heap[b]];
    if (left && right) [this.heap[a], this.heap[b]] = [right, left];
  }

  private push(waiting: Waiting): void {
    this.heap.push(waiting);
    for (let at = this.heap.length - 1, parent = (at - 1) >> 1; at > 0 && this.before(at, parent); at = parent, parent = (at - 1) >> 1)
      this.swap(at, parent);
  }

  private pop(): void {
    const last = this.heap.pop();
    if (!last || this.heap.length === 0) return;
    this.heap[0] = last;
    for (let at = 0; ; ) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < this.heap.length && this.before(child, least)) least = child;
      if (least === at) return;
      this.swap(at, least);
      at = least;
    }
  }
}
