import type { Fault } from "../../core/fault.js";
import { quote } from "../../core/quote.js";
import type { Figure } from "../../rules/model.js";
import { suggestionFor } from "../../rules/nearest-name.js";
import type { PractitionersErrorCode } from "../errors.js";

/** A static fault of a scheme about persons. */
export type PractitionersFault = Fault<PractitionersErrorCode>;

interface Named {
  readonly id: string;
}

/** Says which ids occur twice. */
export function repeatedIds(all: readonly Named[], kind: string): readonly PractitionersFault[] {
  const seen = new Set<string>();
  return all.flatMap((named) => {
    if (!seen.has(named.id)) {
      seen.add(named.id);
      return [];
    }
    const message = `The id ${quote(named.id)} is taken twice among ${kind}. Rename one of them.`;
    return [{ code: "practitioners/duplicate-id" as const, at: named, message }];
  });
}

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
