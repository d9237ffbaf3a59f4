import { z } from "zod";

/** A duration with its unit, as written. */
export const duration = z
  .string()
  .regex(/^\d{1,6}(\.\d{1,3})?\s?[smhdw]$/, { error: "is not a duration such as 12h or 14d" });
