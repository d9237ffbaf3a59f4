import { Refused, type Value } from "./value.ts";

/** The stack of a pickle's machine, with the marks that lie on it. */
export class Stack {
  readonly #values: Value[] = [];
  readonly #marks: number[] = [];

  push(value: Value): void {
    this.#values.push(value);
  }

  top(): Value {
    if (this.#values.length <= (this.#marks.at(-1) ?? 0)) throw new Refused("it is damaged");
    return this.#values.at(-1)!;
  }

  pop(): Value {
    this.top();
    return this.#values.pop()!;
  }

  /** A mark that lies on top goes as well as a value does. */
  drop(): void {
    if (this.#marks.at(-1) === this.#values.length) this.#marks.pop();
    else this.pop();
  }

  popCount(count: number): Value[] {
    if (this.#values.length - count < (this.#marks.at(-1) ?? 0)) throw new Refused("it is damaged");
    return this.#values.splice(this.#values.length - count, count);
  }

  mark(): void {
    this.#marks.push(this.#values.length);
  }

  /** Everything above the last mark. */
  popMark(): Value[] {
    const at = this.#marks.pop();
    if (at === undefined) throw new Refused("it is damaged");
    return this.#values.splice(at);
  }

  mustBe(kind: Value["kind"]): void {
    // Adding to something else calls a method of its own.
    if (this.top().kind !== kind) throw new Refused("it adds to something that is no container");
  }

  /** @param items keys and values in turn, of the dict on top */
  setItems(items: readonly Value[]): void {
    const target = this.top();
    if (target.kind !== "dict") throw new Refused("it adds to something that is no container");
    for (let k = 0; k + 1 < items.length; k += 2) {
      const key = items[k]!;
      if (key.kind === "text") target.entries.set(key.text, items[k + 1]!);
    }
  }
}
