/** What is known of a value that a pickle would make. Nothing is made. */
export type Value =
  /** A number, bytes, nothing, or what an allowed call gives back. */
  | { readonly kind: "plain" }
  | { readonly kind: "int"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "tuple"; readonly items: readonly Value[] }
  | { readonly kind: "list" }
  | { readonly kind: "set" }
  /** Entries under texts; others are forgotten. */
  | { readonly kind: "dict"; readonly entries: Map<string, Value> }
  /** Module and name with a blank between them. */
  | { readonly kind: "global"; readonly name: string }
  /** An instance of an allowed class; `state` once BUILD has set it. */
  | { readonly kind: "made"; readonly of: string; readonly args: readonly Value[]; state: Value | null }
  /** A storage of torch, which lies in a file of its own. */
  | { readonly kind: "storage" };

export const plain: Value = { kind: "plain" };

/** Why a program is not on the list of what is safe; in fixed words, never text out of the file. */
export class Refused extends Error {}

/** A byte that is no opcode: every loader stops there, with nothing more done. */
export class NoOpcode extends Refused {}
