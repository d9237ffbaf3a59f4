import type { Draw } from "./mutate.ts";

const values: readonly unknown[] = [
  ...[
    null,
    true,
    "",
    "x".repeat(3000),
    0,
    -1,
    -0,
    1e308,
    5e-324,
    2 ** 53,
    0.1,
    [],
    {},
    [[[[]]]],
    "\ud800",
    "💥\u202e",
  ],
  ...[
    "| a | b |\n|--|--|",
    "<img src=x onerror=alert(1)>",
    "@everyone closes #1",
    "```\n# x",
    "-->",
    "[a](javascript:b)",
  ],
  ...["constructor", "toString", "sha256:", "../../x", "2026-99-99", "pass", "fail", "regressed", "improved"],
];

/** A document with one to five of its values or keys replaced, removed, repeated or moved. */
export function spoilJson(document: unknown, draw: Draw): unknown {
  const copy: unknown = structuredClone(document);
  const times = 1 + draw.below(5);
  for (let turn = 0; turn < times; turn++) {
    const places = placesOf(copy);
    const { holder, key } = draw.of(places);
    change(holder, key, draw, places);
  }
  return copy;
}

type Holder = Record<string, unknown>;

interface Place {
  readonly holder: Holder;
  readonly key: string;
}

function placesOf(value: unknown, into: Place[] = []): Place[] {
  if (typeof value !== "object" || value === null) return into;
  for (const key of Object.keys(value)) {
    into.push({ holder: value as Holder, key });
    placesOf((value as Holder)[key], into);
  }
  return into;
}

function change(holder: Holder, key: string, draw: Draw, places: readonly Place[]): void {
  const value = holder[key];
  const way = draw.below(6);
  if (way === 0) delete holder[key];
  else if (way === 1) holder[draw.of(["constructor", "toString", "extra", "0"])] = value;
  else if (way === 2 && Array.isArray(value) && value.length > 0) value.push(...value, ...value);
  else if (way === 3) holder[key] = structuredClone(draw.of(places).holder);
  else if (way === 4 && typeof value === "number") holder[key] = value * draw.of([-1, 0, 1e6, 1e-9, 1e300]);
  // A copy: what one turn changes must not be there in the next, or in the next seed.
  else holder[key] = structuredClone(draw.of(values));
}
