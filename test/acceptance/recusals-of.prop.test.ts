import fc from "fast-check";
import { expect } from "vitest";
import type { BodyMember, MemberTie, RecusalRule } from "../../src/acceptance/model/recusal.js";
import { recusalsOf } from "../../src/acceptance/recusals-of.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { addDays } from "../../src/core/plain-date.js";
import { invariant } from "../support/invariant.js";

const first: PlainDate = "2024-01-20";
const ruleOf = (length: number): RecusalRule => ({
  ties: [{ kind: "employed", within: { unit: "days", length } }, { kind: "kin" }],
});
const dayWithin = (max: number) => fc.nat({ max }).map((count) => addDays(first, count));
const tie = fc
  .record({
    kind: fc.constantFrom("employed", "kin"),
    from: fc.option(dayWithin(20), { nil: undefined }),
    lasts: fc.option(fc.nat({ max: 15 }), { nil: undefined }),
    open: fc.boolean(),
  })
  .map(({ kind, from, lasts, open }): MemberTie => {
    const begun = from === undefined ? {} : { from };
    if (lasts === undefined) {
      return { kind, ...begun, ...(open ? { until: { unknown: "missing-evidence" } } : {}) };
    }
    return { kind, ...begun, until: addDays(from ?? first, lasts) };
  });
const body = fc
  .array(fc.array(tie, { maxLength: 3 }), { maxLength: 4 })
  .map((all) => all.map((ties, index): BodyMember => ({ member: `m${index}`, ties })));

type Place = "stays" | "steps aside" | "cannot be told";
type Asking = (members: readonly BodyMember[], day: PlainDate) => readonly Place[];

/** Every day on which a tie counts, one by one. */
function daysOf({ kind, from = "2024-01-01", until }: MemberTie): ReadonlySet<PlainDate> {
  const days = new Set<PlainDate>();
  const last = typeof until === "string" ? until : "2024-06-01";
  for (let on: PlainDate = from; on <= last; on = addDays(on, 1)) days.add(on);
  if (kind === "kin") return days;
  for (let more = 1; more <= 10; more += 1) days.add(addDays(last, more));
  return days;
}

function dayByDay({ ties = [] }: BodyMember, asked: PlainDate): Place {
  const counting = ties.filter((each) => daysOf(each).has(asked));
  if (counting.length === 0) return "stays";
  const told = counting.some(({ until }) => until === undefined || typeof until === "string");
  return told ? "steps aside" : "cannot be told";
}

const askedOf =
  (rule: RecusalRule): Asking =>
  (members, day) => {
    const { members: stay, aside, undetermined } = recusalsOf(rule, members, day);
    expect(stay.length + aside.length + undetermined.length).toBe(members.length);
    const away = new Set(aside.map(({ member }) => member));
    return members.map(({ member }) =>
      stay.includes(member) ? "stays" : away.has(member) ? "steps aside" : "cannot be told",
    );
  };

invariant<{ readonly members: readonly BodyMember[]; readonly asked: PlainDate }, Asking>(
  "a member steps aside on the days on which a tie counts, and on no other",
  {
    inputs: fc.record({ members: body, asked: dayWithin(50) }),
    law: (ask, { members, asked }) => {
      expect(ask(members, asked)).toEqual(members.map((member) => dayByDay(member, asked)));
    },
    real: askedOf(ruleOf(10)),
    faults: {
      "a tie that counts a day too long": askedOf(ruleOf(11)),
      "a tie that counts a day too short": askedOf(ruleOf(9)),
      "the day before": (members, asked) => askedOf(ruleOf(10))(members, addDays(asked, -1)),
      "those who cannot be told stay": (members, asked) =>
        askedOf(ruleOf(10))(members, asked).map((place) =>
          place === "cannot be told" ? "stays" : place,
        ),
    },
  },
);
