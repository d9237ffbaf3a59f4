/**
 * A WebAssembly program, written out byte by byte, that finds the first 64 bits of the SHA-256 (FIPS 180-4) of four short
 * messages at once: every step is one instruction on four 32-bit words. Each message is one padded block.
 *
 * Memory: word w of message l at 16·w + 4·l for the 16 words of a block; the result, two words of four messages, from
 * `resultAt` in the same way.
 */
export interface HashProgram {
  readonly bytes: Uint8Array;
  readonly words: Int32Array;
  run(): void;
}

export const resultAt = 1312;

/** Where the program looks for its constants, behind the 64 words that a block of four is spread to. */
const roundsAt = 1024;
const startAt = 1280;

/** Fractions of the cube roots of the first 64 primes. */
const roundWords = `
  428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5 d807aa98 12835b01 243185be 550c7dc3 72be5d74
  80deb1fe 9bdc06a7 c19bf174 e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa 5cb0a9dc 76f988da 983e5152 a831c66d
  b00327c8 bf597fc7 c6e00bf3 d5a79147 06ca6351 14292967 27b70a85 2e1b2138 4d2c6dfc 53380d13 650a7354 766a0abb 81c2c92e
  92722c85 a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819 d6990624 f40e3585 106aa070 19a4c116 1e376c08 2748774c 34b0bcb5
  391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3 748f82ee 78a5636f 84c87814 8cc70208 90befffa a4506ceb bef9a3f7 c67178f2`;
/** Fractions of the square roots of the first 8 primes. */
const startWords = "6a09e667 bb67ae85 3c6ef372 a54ff53a 510e527f 9b05688c 1f83d9ab 5be0cd19";

/** As much of WebAssembly as is used: the types of Node do not name it. */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
};

/** null where the machine has no such instructions. */
export function startHashProgram(): HashProgram | null {
  try {
    const instance = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(writeModule())));
    const { memory, run } = instance.exports as { memory: { buffer: ArrayBuffer }; run: () => void };
    const words = new Int32Array(memory.buffer);
    words.set(wordsOf(roundWords), roundsAt / 4);
    words.set(wordsOf(startWords), startAt / 4);
    return { bytes: new Uint8Array(memory.buffer), words, run };
  } catch {
    return null;
  }
}

function wordsOf(text: string): number[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => Number.parseInt(word, 16) | 0);
}

type Code = readonly number[];

/** Locals: a counter of bytes, the eight words of the state, and two or three at hand. */
const counter = 0;
const state = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const [left, right] = [9, 10];

const shiftLeft = simd(0xab);
const shiftRight = simd(0xad);
const add = simd(0xae);
const or = simd(0x50);
const xor = simd(0x51);
/** Of the bits of the first two those of the first where the third is 1. */
const select = simd(0x52);

function writeModule(): Code {
  const locals = [2, 1, 0x7f, 10, 0x7b];
  const code = [...locals, ...spreadBlock(), ...mixRounds(), ...storeResult(), 0x0b];
  return [
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    // One function without arguments, one page of memory, both exported.
    ...section(1, [1, 0x60, 0, 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, 1]),
    ...section(7, [2, ...name("memory"), 2, 0, ...name("run"), 0, 0]),
    ...section(10, [1, ...whole(code.length), ...code]),
  ];
}

/** The 48 words after the block's 16, each from four before it. */
function spreadBlock(): Code {
  const next = [
    ...[...load(16), ...set(left), ...load(14 * 16), ...set(right)],
    ...get(counter),
    ...[...load(0), ...scramble(left, [7, 18], 3), ...add, ...load(9 * 16), ...add],
    ...[...scramble(right, [17, 19], 10), ...add],
    ...memory(0x0b, 256, 4),
  ];
  return loop(next, 16, 48 * 16);
}

/** 64 rounds, eight a turn, so that the words of the state change their names and not their places. */
function mixRounds(): Code {
  const starts = state.flatMap((local, k) => [
    ...number(0),
    ...memory(0x09, startAt + 4 * k, 2),
    ...set(local),
  ]);
  const rounds = Array.from({ length: 8 }, (_, round) => mixRound(round)).flat();
  return [...starts, ...loop(rounds, 32, 256)];
}

function mixRound(round: number): Code {
  const [a, b, c, d, e, f, g, h] = state.map((_, k) => state[(k - round + 8) % 8]!) as [
    ...[number, number, number, number, number, number, number, number],
  ];
  const constant = [...get(counter), ...memory(0x09, roundsAt + 4 * round, 2)];
  // Constants are 4 bytes each, the words of four messages 16.
  const word = [...get(counter), ...number(2), 0x74, ...memory(0x00, 16 * round, 4)];
  return [
    ...[...get(h), ...turnThrice(e, [6, 11, 25]), ...add, ...get(f), ...get(g), ...get(e), ...select, ...add],
    ...[...constant, ...add, ...word, ...add, ...set(left)],
    ...[...get(d), ...get(left), ...add, ...set(d)],
    ...[...get(left), ...turnThrice(a, [2, 13, 22]), ...add],
    // The majority of three bits: the third where the first two differ.
    ...[...get(c), ...get(b), ...get(a), ...get(b), ...xor, ...select, ...add, ...set(h)],
  ];
}

function storeResult(): Code {
  return [0, 1].flatMap((k) => [
    ...[...number(0), ...get(state[k]!), ...number(0), ...memory(0x09, startAt + 4 * k, 2), ...add],
    ...memory(0x0b, resultAt + 16 * k, 4),
  ]);
}

/** Runs the code with the counter at 0, step, 2·step, … below the end. */
function loop(code: Code, step: number, end: number): Code {
  const onward = [...get(counter), ...number(step), 0x6a, 0x22, counter, ...number(end), 0x49, 0x0d, 0];
  return [...number(0), ...set(counter), 0x03, 0x40, ...code, ...onward, 0x0b];
}

function load(offset: number): Code {
  return [...get(counter), ...memory(0x00, offset, 4)];
}

function turn(local: number, bits: number): Code {
  return [
    ...[...get(local), ...number(bits), ...shiftRight, ...get(local), ...number(32 - bits), ...shiftLeft],
    ...or,
  ];
}

function turnThrice(local: number, [one, two, three]: readonly [number, number, number]): Code {
  return [...turn(local, one), ...turn(local, two), ...xor, ...turn(local, three), ...xor];
}

function scramble(local: number, [one, two]: readonly [number, number], shift: number): Code {
  const shifted = [...get(local), ...number(shift), ...shiftRight];
  return [...turn(local, one), ...turn(local, two), ...xor, ...shifted, ...xor];
}

function memory(code: number, offset: number, alignment: number): Code {
  return [...simd(code), alignment, ...whole(offset)];
}

function simd(code: number): Code {
  return [0xfd, ...whole(code)];
}

function get(local: number): Code {
  return [0x20, local];
}

function set(local: number): Code {
  return [0x21, local];
}

function number(value: number): Code {
  return [0x41, ...signed(value)];
}

function section(id: number, content: Code): Code {
  return [id, ...whole(content.length), ...content];
}

function name(text: string): Code {
  return [text.length, ...[...text].map((letter) => letter.charCodeAt(0))];
}

/** LEB128: seven bits a byte, the lowest first. */
function whole(value: number): Code {
  return value < 128 ? [value] : [(value & 127) | 128, ...whole(value >>> 7)];
}

function signed(value: number): Code {
  return value < 64 ? [value] : [(value & 127) | 128, ...signed(value >> 7)];
}
