/** Reasons for a metric to have no value, shared by those that have the same one. */
export const noPositiveLabel = { undefined: "no row is labelled positive" } as const;
export const oneClass = { undefined: "the labels hold one class only" } as const;
