import { describe, expect, it } from "vitest";
import { Busy, Turns } from "./turns";

/** Work that ends when it is told to. */
function held() {
  let end: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => until, end };
}

describe("turns", () => {
  it("lets so many in at once, the others in the order they came, and goes on after a failure", async () => {
    const turns = new Turns(1);
    const said: string[] = [];
    const first = held();
    const one = turns.take(1_000, first.work);
    const two = turns.take(1_000, async () => {
      said.push("two");
      throw new Error("two broke");
    });
    const three = turns.take(1_000, async () => said.push("three"));
    await Promise.resolve();
    expect(said).toEqual([]);
    first.end();
    await expect(two).rejects.toThrow("two broke");
    await Promise.all([one, three]);
    expect(said).toEqual(["two", "three"]);
  });

  it("turns away whoever would wait too long, and gives nobody his place twice", async () => {
    const turns = new Turns(1);
    const first = held();
    const one = turns.take(1_000, first.work);
    let begun = false;
    const impatient = turns.take(1, async () => {
      begun = true;
    });
    await expect(impatient).rejects.toBeInstanceOf(Busy);
    first.end();
    await one;
    expect(await turns.take(1_000, async () => "next")).toBe("next");
    expect(begun).toBe(false);
  });
});
