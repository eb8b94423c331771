import type { PayScheme } from "../model.js";

/** The rates that items pay, each once. */
export function ratesPaid({ items }: PayScheme): readonly string[] {
  return [...new Set(items.flatMap(({ of }) => (of.kind === "rate" ? [of.rate] : [])))];
}
