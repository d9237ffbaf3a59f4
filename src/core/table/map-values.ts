/** A map with the same keys and other values. */
export function mapValues<Key, From, To>(
  map: ReadonlyMap<Key, From>,
  change: (value: From) => To,
): ReadonlyMap<Key, To> {
  return new Map(Array.from(map, ([key, value]) => [key, change(value)]));
}
