import { toPlainJson } from "../../src/core/plain-json.js";
import type { Label } from "../../src/core/text.js";
import type { CareDuty, CareScheme } from "../../src/orders/model/care-scheme.js";
import type { Demand } from "../../src/orders/model/demand.js";
import type { DispatchPart, DispatchScheme } from "../../src/orders/model/dispatch-scheme.js";
import type { NamedRule } from "../../src/orders/model/named-rule.js";
import type { OrderEvent } from "../../src/orders/model/order-event.js";
import type { OrderDeadline, OrderScheme } from "../../src/orders/model/order-scheme.js";
import type { OrderState } from "../../src/orders/model/order-state.js";
import type { ServiceScheme } from "../../src/orders/model/service-scheme.js";
import { orderStates } from "../../src/orders/scheme/order-words.js";
import type { Amount, Comparison, Condition } from "../../src/rules/model.js";

/** A deep-frozen copy: operations must leave their arguments alone. */
export const frozen = <T>(document: T): T => toPlainJson(document) as T;

export const notice = { document: "Notice 1", clause: "article 2" } as const;

export const labelOf = (id: string): Label => ({ zh: `名${id}`, en: id });

const policy = {
  id: "scheme",
  version: "2024",
  title: labelOf("scheme"),
  issuer: "county office",
  region: "county",
  effective: { from: "2024-01-01" },
  citation: { document: "Notice 1" },
} as const;

/** One view for each state. */
export const plainViews = orderStates.map((state: OrderState) => ({
  states: [state],
  label: labelOf(state),
  public: state === "in-service",
}));

export const deadline = (id: string, rest: Partial<OrderDeadline> = {}): OrderDeadline => ({
  id,
  label: labelOf(id),
  in: ["dispatched"],
  within: { unit: "minutes", length: 30 },
  ...rest,
});

export const orderScheme = (rest: Partial<OrderScheme> = {}): OrderScheme => ({
  ...policy,
  kind: "orders",
  menu: [
    { id: "haircut", label: labelOf("haircut"), class: "daily" },
    {
      id: "lessons",
      label: labelOf("lessons"),
      offered: { from: "2024-05-01", until: "2024-06-01" },
    },
  ],
  freeForm: true,
  views: plainViews,
  deadlines: [
    deadline("fill", {
      in: ["submitted", "under-review", "dispatched", "refused"],
      within: { unit: "hours", length: 2 },
    }),
    deadline("answer", { restarts: ["redispatch"] }),
    deadline("serve", {
      in: ["accepted", "in-service"],
      within: { unit: "days", length: 1 },
      until: "12:00",
    }),
  ],
  ratings: [
    { id: "5", label: labelOf("5"), satisfied: true, value: "5" },
    { id: "1", label: labelOf("1"), satisfied: false, value: "1" },
    { id: "shown", label: labelOf("shown"), satisfied: true },
  ],
  ...rest,
});

export const demandFor = (rest: Partial<Demand> = {}): Demand => ({
  channel: "app",
  person: "p1",
  service: "haircut",
  ...rest,
});

/** Any event, by its kind; fields that the kind does not have are left out. */
export function eventOf(
  kind: OrderEvent["kind"],
  id: string,
  at: string,
  { order = "o1", team = "east", ...rest }: Partial<Record<string, string>> = {},
): OrderEvent {
  const base = { id, order, at: at as OrderEvent["at"] };
  switch (kind) {
    case "submit":
      return { ...base, kind, demand: demandFor() };
    case "review":
    case "recall":
    case "time-out":
      return { ...base, kind };
    case "reject":
    case "cancel":
      return { ...base, kind, reason: "why" };
    case "refuse":
      return { ...base, kind, team, reason: "busy" };
    case "rate":
      return rest.side === "team"
        ? { ...base, kind, side: "team", team, grade: rest.grade ?? "5" }
        : { ...base, kind, side: "resident", grade: rest.grade ?? "5" };
    default:
      return { ...base, kind, team };
  }
}

/** The minute of a day so many minutes after 08:00. */
export function minute(count: number, day = "2024-05-06"): OrderEvent["at"] {
  const all = 8 * 60 + count;
  const [hours, minutes] = [Math.floor(all / 60), all % 60].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${day}T${hours}:${minutes}` as OrderEvent["at"];
}

/** Events one after the other, ten minutes apart. */
export const history = (
  ...kinds: readonly (OrderEvent["kind"] | readonly [OrderEvent["kind"], Record<string, string>])[]
): readonly OrderEvent[] =>
  kinds.map((entry, index) => {
    const [kind, rest] = typeof entry === "string" ? [entry, {}] : entry;
    return eventOf(kind, `e${index}`, minute(10 * index), rest);
  });

export const factIs = (fact: string, is: Comparison, value: string): Condition => ({
  kind: "compare",
  left: { kind: "fact", fact },
  is,
  right: { kind: "constant", value: value as `${number}` },
});

export const holds = (fact: string): Condition => ({ kind: "holds", fact });

export const rule = (id: string, when: Condition): NamedRule => ({ id, label: labelOf(id), when });

export const part = (id: string, amount: Amount): DispatchPart => ({
  id,
  label: labelOf(id),
  amount,
});

export const less = (fact: string): Amount => ({
  kind: "product",
  of: [
    { kind: "constant", value: "-1" },
    { kind: "fact", fact },
  ],
});

export const dispatchScheme = (rest: Partial<DispatchScheme> = {}): DispatchScheme => ({
  ...policy,
  kind: "dispatch",
  facts: {
    km: { kind: "decimal", least: "0", mayBeUnknown: true },
    load: { kind: "count" },
    skilled: { kind: "boolean", mayBeUnknown: true },
  },
  requirements: [{ ...rule("skill", holds("skilled")), citation: notice }],
  parts: [part("near", less("km")), part("load", less("load"))],
  ...rest,
});

export const serviceScheme = (rest: Partial<ServiceScheme> = {}): ServiceScheme => ({
  ...policy,
  kind: "service",
  facts: {
    hours: { kind: "decimal", least: "0", mayBeUnknown: true },
    age: { kind: "count", mayBeUnknown: true },
    ownDuty: { kind: "boolean", mayBeUnknown: true },
    paid: { kind: "boolean", mayBeUnknown: true },
  },
  rounding: { places: 2, mode: "down" },
  routes: [
    rule("effective", factIs("hours", "at-most", "8")),
    rule("organization", factIs("hours", "at-most", "12")),
  ],
  minors: [{ ...rule("refused", factIs("age", "below", "6")), citation: notice }],
  exclusions: [
    { ...rule("own-duty", holds("ownDuty")), citation: notice },
    { ...rule("paid", holds("paid")), citation: notice },
  ],
  ...rest,
});

export const duty = (id: string, rest: Partial<CareDuty> = {}): CareDuty => ({
  id,
  label: labelOf(id),
  contact: "kin-link",
  times: 1,
  every: "week",
  ...rest,
});

export const careScheme = (rest: Partial<CareScheme> = {}): CareScheme => ({
  ...policy,
  kind: "care",
  facts: { alone: { kind: "boolean", mayBeUnknown: true } },
  duties: [
    duty("call"),
    duty("visit", { contact: "home-visit", times: 2, every: "month", when: holds("alone") }),
  ],
  ...rest,
});
