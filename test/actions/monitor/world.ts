/** Rows of a small model's life: four numbers, two categories, a score that is a probability, and a truth. */
export interface Change {
  /** Standard deviations by which the first number moves. */
  readonly shift?: number;
  /** Share of positives that the labels are drawn to have; the scores follow. */
  readonly positives?: number;
  /** Share of labels that are turned: the rule changed. */
  readonly turned?: number;
}

export type Random = () => number;

export function dice(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

export interface Rows {
  readonly train: string;
  readonly predictions: string;
  readonly production: string;
  readonly labels: string;
}

/** The same rows in every file that they would be in. About four in ten are positive. */
export function drawRows(
  random: Random,
  n: number,
  prefix: string,
  { shift = 0, positives, turned = 0 }: Change = {},
): Rows {
  const train = ["ink,stroke,slant,age,country,device,label"];
  const predictions = ["id,label,prediction,score"];
  const production = ["id,ink,stroke,slant,age,country,device,score,prediction"];
  const labels = ["id,label"];
  for (let row = 0; row < n; ) {
    const [ink, stroke, slant, age] = [
      normal(random) + shift,
      normal(random),
      normal(random),
      Math.round(40 + 12 * normal(random)),
    ];
    const p = sigmoid(1.6 * (ink - shift) + stroke - 0.5);
    let label = random() < p ? 1 : 0;
    // Drawn again until the classes have the share that is asked for.
    if (positives !== undefined && random() > (label === 1 ? positives / 0.42 : (1 - positives) / 0.58) / 1.6)
      continue;
    if (random() < turned) label = 1 - label;
    const country = "aaaaabbbcc"[Math.floor(10 * random())]!;
    const device = random() < 0.7 ? "phone" : "desk";
    const inputs = `${ink.toFixed(4)},${stroke.toFixed(4)},${slant.toFixed(4)},${age},${country},${device}`;
    const answer = `${p >= 0.5 ? 1 : 0}`;
    const id = `${prefix}${row}`;
    train.push(`${inputs},${label}`);
    predictions.push(`${id},${label},${answer},${p.toFixed(5)}`);
    production.push(`${id},${inputs},${p.toFixed(5)},${answer}`);
    labels.push(`${id},${label}`);
    row++;
  }
  const text = (lines: readonly string[]) => `${lines.join("\n")}\n`;
  return {
    train: text(train),
    predictions: text(predictions),
    production: text(production),
    labels: text(labels),
  };
}
