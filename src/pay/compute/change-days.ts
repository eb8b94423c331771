import type { PlainDate } from "../../core/plain-date.js";
import type { PayScheme } from "../model.js";

/** The days on which a parameter changes, in their order. */
export function changeDaysOf({ parameters = {} }: PayScheme): readonly PlainDate[] {
  const days = Object.values(parameters).flatMap(({ layers }) =>
    layers.flatMap(({ values }) => values.map(({ from }) => from)),
  );
  return [...new Set(days)].sort();
}
