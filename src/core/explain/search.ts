const steps = 200;

/**
 * The least distance > 0, up to `widest`, from which on `isOther` holds, to a relative 1e-9: the distance is doubled
 * until it holds and halved back. null when it holds nowhere that was asked. `isOther` is asked for the distance that
 * is returned.
 */
export function search(isOther: (distance: number) => boolean, widest: number): number | null {
  if (!(widest > 0) || !Number.isFinite(widest)) return null;
  let high = widest / 2 ** 60;
  while (!isOther(high)) {
    if (high >= widest) return null;
    high = Math.min(widest, high * 2);
  }
  let low = high / 2;
  for (let step = 0; step < steps && high - low > 1e-9 * high; step++) {
    const middle = (low + high) / 2;
    if (isOther(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The number with the fewest digits that lies just beyond `from + distance`, and still holds: what a person can read and
 *  use. null when none of at most 12 digits does. */
export function outward(
  from: number,
  distance: number,
  holds: (candidate: number) => boolean,
): number | null {
  const goal = from + distance;
  // Digits are those of the step, so that what was rounded is a small part of it.
  const size = Math.floor(Math.log10(Math.abs(distance)));
  for (let digits = 2; digits <= 12; digits++) {
    const unit = 10 ** (size - digits);
    const whole = distance > 0 ? Math.ceil(goal / unit) : Math.floor(goal / unit);
    // Division by a power of ten gives the decimal that is meant; multiplication by a fraction does not.
    const candidate = unit < 1 ? whole / Math.round(1 / unit) : whole * unit;
    if (Number.isFinite(candidate) && candidate !== from && holds(candidate)) return candidate;
  }
  return holds(goal) ? goal : null;
}
