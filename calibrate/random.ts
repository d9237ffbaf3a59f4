import { createHash } from "node:crypto";

/** Random numbers that are the same on every machine. */
export interface Random {
  /** In (0, 1). */
  uniform(): number;
  /** 0…below−1. */
  integer(below: number): number;
  /** Standard normal. */
  normal(): number;
  /** Student's t with 5 degrees of freedom, scaled to a variance of 1. */
  heavy(): number;
}

/** Small Fast Counter, 32 bits (Doty-Humphrey), started from a text. */
export function makeRandom(seed: string): Random {
  const uniform = makeUniform(seed);
  let spare: number | null = null;
  const normal = () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  const heavy = () => {
    let squares = 0;
    for (let k = 0; k < 5; k++) squares += normal() ** 2;
    return (normal() / Math.sqrt(squares / 5)) * Math.sqrt(3 / 5);
  };
  return { uniform, integer: (below) => Math.floor(uniform() * below), normal, heavy };
}

function makeUniform(seed: string): () => number {
  const digest = createHash("sha256").update(seed).digest();
  let [a, b, c, counter] = [0, 4, 8, 12].map((at) => digest.readInt32LE(at)) as [
    number,
    number,
    number,
    number,
  ];
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let k = 0; k < 12; k++) next();
  return () => (next() + 0.5) / 2 ** 32;
}
