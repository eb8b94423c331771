import type { Fault } from "../../core/fault.js";
import { quote } from "../../core/quote.js";
import { repeatedIds as repeatedIn } from "../../core/repeated-ids.js";
import type { Figure } from "../../rules/model.js";
import { suggestionFor } from "../../rules/nearest-name.js";
import type { PractitionersErrorCode } from "../errors.js";

/** A static fault of a scheme about persons. */
export type PractitionersFault = Fault<PractitionersErrorCode>;

/** Says which ids occur twice. */
export const repeatedIds = (
  all: readonly { readonly id: string }[],
  kind: string,
): readonly PractitionersFault[] => repeatedIn(all, kind, "practitioners/duplicate-id");

/** A colon marks the figures that the library makes of grades, vetoes, requirements and bars. */
export function reservedIds(figures: readonly Figure[]): readonly PractitionersFault[] {
  return figures
    .filter(({ id }) => id.includes(":"))
    .map((figure) => ({
      code: "practitioners/reserved-id",
      at: figure,
      message: `The id ${quote(figure.id)} has a colon, which is kept for inner figures. Choose another.`,
    }));
}

/** Says that an id names no grade. */
export function unknownGrade(
  at: object,
  id: string,
  grades: readonly string[],
): readonly PractitionersFault[] {
  if (grades.includes(id)) return [];
  const message =
    `There is no grade ${quote(id)}. Add it to the grades, or correct the id.` +
    suggestionFor(id, grades);
  return [{ code: "practitioners/unknown-grade", at, message }];
}
