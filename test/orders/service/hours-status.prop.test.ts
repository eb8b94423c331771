import fc from "fast-check";
import { expect } from "vitest";
import type { PlainDateTime } from "../../../src/core/plain-date-time.js";
import type { HoursDecision } from "../../../src/orders/model/service-book.js";
import type { ServiceRoute } from "../../../src/orders/model/service-scheme.js";
import { hoursStatus } from "../../../src/orders/service/hours-status.js";
import { invariant } from "../../support/invariant.js";
import { minute } from "../../support/order-documents.js";

interface Decided {
  readonly hours: "8.5" | "9";
  readonly decisions: readonly HoursDecision[];
}

const route: ServiceRoute = {
  ...{ id: "organization", label: { zh: "审核", en: "approval" }, approval: true },
  when: { kind: "holds", fact: "any" },
};

const decisions = fc.uniqueArray(
  fc.record({
    id: fc.nat({ max: 30 }).map(String),
    person: fc.constant("p1"),
    on: fc.constant("2024-05-06" as const),
    route: fc.constantFrom("organization", "province"),
    hours: fc.constantFrom("8.5" as const, "8.50" as const, "9" as const),
    decision: fc.constantFrom("approved" as const, "rejected" as const),
    at: fc.nat({ max: 5 }).map((count): PlainDateTime => minute(count)),
  }),
  { selector: ({ id }) => id, maxLength: 6 },
);

type Status = (decided: Decided) => string;

const real: Status = ({ hours, decisions: list }) => hoursStatus(route, hours, list);

const changed =
  (change: (decision: HoursDecision) => HoursDecision): Status =>
  ({ hours, decisions: list }) =>
    real({ hours, decisions: list.map(change) });

invariant<Decided, Status>("the last decision about the very hours counts", {
  inputs: fc.record({ hours: fc.constantFrom("8.5" as const, "9" as const), decisions }),
  law: (status, { hours, decisions: list }) => {
    // A walk from minute to minute, and from id to id, in place of a sort.
    let expected = "awaiting";
    let latest = "";
    for (const { id, at, route: by, hours: of, decision } of list) {
      const key = `${at} ${id}`;
      if (by !== "organization" || Number(of) !== Number(hours) || key < latest) continue;
      latest = key;
      expected = decision === "approved" ? "effective" : "rejected";
    }
    expect(status({ hours, decisions: list })).toBe(expected);
    expect(status({ hours, decisions: [...list].reverse() })).toBe(expected);
  },
  real,
  faults: {
    "any route will do": changed((each) => ({ ...each, route: "organization" })),
    "any hours will do": ({ hours, decisions: list }) =>
      real({ hours, decisions: list.map((each) => ({ ...each, hours })) }),
    "hours compared as text": ({ hours, decisions: list }) =>
      real({ hours, decisions: list.filter((each) => each.hours === hours) }),
    "the order of the list decides": ({ hours, decisions: list }) =>
      real({
        hours,
        decisions: list.map((each, at) => ({ ...each, at: minute(at), id: String(at) })),
      }),
    "the first decision counts": ({ hours, decisions: list }) =>
      real({
        hours,
        decisions: [...list]
          .sort((one, other) => (`${one.at} ${one.id}` < `${other.at} ${other.id}` ? -1 : 1))
          .map((each, at, all) => ({ ...each, at: minute(all.length - at) })),
      }),
    "no decision is an approval": (decided) =>
      real(decided) === "awaiting" ? "effective" : real(decided),
  },
});
