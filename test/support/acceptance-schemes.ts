import type { AcceptanceScheme } from "../../src/acceptance/model/acceptance-scheme.js";
import type { ProcessStep } from "../../src/acceptance/model/process-step.js";
import type { RoundEvent } from "../../src/acceptance/model/round-event.js";
import type { TitleEvent } from "../../src/acceptance/model/title-event.js";
import type { Sanction, TitleScheme } from "../../src/acceptance/model/title-scheme.js";

const labelOf = (text: string) => ({ zh: text, en: text });

const policy = {
  version: "2024",
  title: labelOf("stars"),
  issuer: "county office",
  region: "county",
  effective: { from: "2000-01-01" },
  citation: { document: "Notice 1" },
} as const;

export const check = (id: string, rest: object = {}): ProcessStep => ({
  kind: "check",
  id,
  label: labelOf(id),
  ...rest,
});

export const notice: ProcessStep = {
  kind: "notice",
  id: "notice",
  label: labelOf("notice"),
  lasts: { unit: "days", length: 5 },
};

export const decision: ProcessStep = {
  kind: "decision",
  id: "decision",
  label: labelOf("decision"),
};

export const processOf = (
  steps: readonly ProcessStep[],
  rest: Partial<AcceptanceScheme> = {},
): AcceptanceScheme => ({
  kind: "acceptance",
  id: "process",
  ...policy,
  facts: {},
  steps,
  ...rest,
});

type WithoutFields<Event> = Event extends unknown ? Omit<Event, "id" | "site" | "on"> : never;

/** An event of the site `s1`, its id being its place in the test. */
export const event = (
  id: string,
  on: `${number}-${number}-${number}`,
  what: WithoutFields<RoundEvent>,
  rest: object = {},
): RoundEvent => ({ id, site: "s1", on, ...what, ...rest }) as RoundEvent;

export const entered = (on: `${number}-${number}-${number}` = "2024-06-03"): RoundEvent =>
  event("entered", on, { kind: "entered" });

export const titlesOf = (rest: Partial<TitleScheme> = {}): TitleScheme => ({
  kind: "titles",
  id: "titles",
  ...policy,
  ...rest,
});

export const sanctionOf = (
  id: string,
  effect: Sanction["effect"],
  rest: Partial<Sanction> = {},
): Sanction => ({
  id,
  label: labelOf(id),
  citation: { document: "Notice 1" },
  ...(effect === undefined ? {} : { effect }),
  ...rest,
});

type WithoutTitleFields<Event> = Event extends unknown ? Omit<Event, "id" | "site" | "on"> : never;

export const titleEvent = (
  id: string,
  on: `${number}-${number}-${number}`,
  what: WithoutTitleFields<TitleEvent>,
): TitleEvent => ({ id, site: "s1", on, ...what }) as TitleEvent;
