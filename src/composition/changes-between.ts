import { definitely } from "../core/definitely.js";
import { DomainError } from "../core/error.js";
import type { Label } from "../core/text.js";
import type { CompositionErrorCode } from "./errors.js";
import type { CountyYearScheme } from "./model.js";
import type { Difference } from "./what-if/differences-between.js";
import { differencesBetween } from "./what-if/differences-between.js";
import type { Reform, ReformChange } from "./what-if/reform.js";
import { readYear } from "./year/read-year.js";

/**
 * Makes a reform of two editions of a county year.
 *
 * What differs inside one parameter, or inside one rule with an id, is one change; it bears the label of
 * that. The ids of the changes are `1`, `2` and so on, in the order of the document.
 *
 * @param base - The county year as it is.
 * @param other - The county year as it would be; its id and title become those of the reform.
 * @returns The reform that turns the first into the second.
 * @throws {@link core.DomainError} the codes of `defineCountyYear`, when one of them does not fit.
 * @throws {@link core.DomainError} `composition/invalid-reform` when nothing differs.
 * @example
 * const label = { zh: "示例", en: "example" };
 * const year = (strongFrom: 3 | 4) => ({
 *   kind: "county-year", id: "county", version: "1", title: label, links: [],
 *   parts: [{
 *     id: "ends", kind: "classes", label,
 *     scheme: { kind: "star", strongFrom, weakUpTo: 1 },
 *   }],
 * }) as const;
 * changesBetween(year(4), year(3)).changes.map(({ set }) => set);
 * // [[{ at: "/parts/0/scheme/strongFrom", value: 3 }]]
 */
export function changesBetween(base: CountyYearScheme, other: CountyYearScheme): Reform {
  const [one, two] = [readYear(base).scheme, readYear(other).scheme];
  const { id: _, version: __, title: ___, ...before } = one;
  const { id, version: ____, title, ...after } = two;
  const sets = differencesBetween(before as never, after as never, title);
  if (sets.length > 0) return reformOf(id, title, sets);
  throw new DomainError<CompositionErrorCode>(
    "composition/invalid-reform",
    "The two county years do not differ, but for what they are called. Change something.",
  );
}

function reformOf(id: string, title: Label, differences: readonly Difference[]): Reform {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const own = groups.get(difference.rule) ?? [];
    groups.set(difference.rule, own);
    own.push(difference);
  }
  const changes = Array.from(groups.values(), (own, index): ReformChange => {
    const { label } = definitely(own[0]);
    const set = Object.freeze(own.map((each) => each.set));
    return Object.freeze({ id: String(index + 1), label, set });
  });
  return Object.freeze({ id, title, changes: Object.freeze(changes) });
}
