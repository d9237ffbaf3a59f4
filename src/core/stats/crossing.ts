/** The end of the stretch from `inside` towards `limit` on which `holds` is true, by bisection to the last bit. */
export function crossing(inside: number, limit: number, holds: (value: number) => boolean): number {
  let within = inside;
  let beyond = limit;
  for (;;) {
    const middle = (within + beyond) / 2;
    if (middle === within || middle === beyond) return within;
    if (holds(middle)) within = middle;
    else beyond = middle;
  }
}
