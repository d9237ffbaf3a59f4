/** @example sliceName({ country: "DE", channel: "" }) // "country = DE, channel = (empty)" */
export function sliceName(slice: Readonly<Record<string, string>>): string {
  return Object.entries(slice)
    .map(([column, value]) => `${column} = ${value === "" ? "(empty)" : value}`)
    .join(", ");
}
