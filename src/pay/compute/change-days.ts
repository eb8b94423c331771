import type { PlainDate } from "../../core/plain-date.js";
import type { ParameterLayer, Places } from "../../rules/parameter-sheet.js";
import type { PayScheme } from "../model.js";

/** The days on which a parameter changes in a place, in their order. */
export function changeDaysOf(
  { parameters = {} }: PayScheme,
  places: Places | undefined,
): readonly PlainDate[] {
  const days = Object.values(parameters).flatMap(({ layers }) =>
    layers
      .filter((layer) => concerns(layer, places))
      .flatMap(({ values }) => values.map(({ from }) => from)),
  );
  return [...new Set(days)].sort();
}

function concerns({ level, place }: ParameterLayer, places: Places = {}): boolean {
  return level === "nation" || places[level] === place;
}
