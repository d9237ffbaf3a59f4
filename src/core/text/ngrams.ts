/** How often each n-gram of a list occurs; parts are joined by a character that no part holds. */
export function countNgrams(parts: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + n <= parts.length; start++) {
    const gram = parts.slice(start, start + n).join("\n");
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** n-grams that two lists share, each as often as both have it. */
export function countMatches(ours: ReadonlyMap<string, number>, theirs: ReadonlyMap<string, number>): number {
  let matches = 0;
  for (const [gram, times] of ours) matches += Math.min(times, theirs.get(gram) ?? 0);
  return matches;
}

/** How often each n-gram occurs where it occurs most. */
export function mostOfEach(counts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  if (counts.length === 1) return counts[0]!;
  const most = new Map<string, number>();
  for (const each of counts) {
    for (const [gram, times] of each) most.set(gram, Math.max(times, most.get(gram) ?? 0));
  }
  return most;
}
