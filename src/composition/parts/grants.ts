import { definitely } from "../../core/definitely.js";
import type { Id } from "../../core/id.js";
import type { ComputedGrants, GrantOutcome, GrantScheme, SiteGrant } from "../../funding/index.js";
import { computeGrants, defineFunding } from "../../funding/index.js";
import type { GrantFacts, GrantsYearPart } from "../model.js";
import type { Cost, ResultDefinition } from "../year/table.js";
import { entry } from "./entry.js";
import { newTable } from "./new-table.js";
import type { PartRoom } from "./part-room.js";

const outcomes: readonly GrantOutcome[] = [
  "granted",
  "not-eligible",
  "no-seat",
  "tie-unresolved",
  "received",
  "undetermined",
];

/** Parts that compute grants. */
export const grantsRoom: PartRoom<GrantsYearPart, GrantFacts, ComputedGrants> = {
  check: ({ scheme }) => defineFunding(scheme),
  results: ({ scheme: { grants } }) =>
    new Map<string, ResultDefinition>([
      ["total", { kind: "money" }],
      ...grants.flatMap(
        ({ id }) =>
          [
            [`grant:${id}`, { kind: "money" }],
            [`outcome:${id}`, { kind: "choice", options: outcomes }],
          ] as const,
      ),
    ]),
  linkable: ({ scheme }) => scheme,
  unitsIn: ({ units }) => units.map(({ unit }) => unit),
  open:
    ({ scheme }) =>
    ({ facts: { earlier = [] }, units, question: { context, traced } }) => {
      const sites = units.map(({ unit: site, facts }) => ({ site, facts }));
      const detail = traced ? "trace" : "amounts";
      const answer = computeGrants(scheme, sites, { ...context, earlier, detail });
      const { table, costs } = tableOf(scheme, answer, traced);
      return { answer, table, costs, failures: [] };
    },
};

function tableOf({ grants }: GrantScheme, { sites }: ComputedGrants, traced: boolean) {
  const { table, put } = newTable();
  const costs = new Map<Id, Cost[]>();
  for (const { site, total, grants: own } of sites) {
    const byId = new Map(own.map((each) => [each.grant, each]));
    const steps = grants.flatMap((grant, index) => {
      const told = byId.get(grant.id);
      const step = traced ? grantEntry(index, definitely(told)) : undefined;
      const [amount, outcome] = [told?.amount ?? "0", told?.outcome ?? "not-eligible"];
      put(site, `grant:${grant.id}`, amount, step);
      put(site, `outcome:${grant.id}`, outcome, step && { ...step, value: outcome });
      return step === undefined ? [] : [step];
    });
    put(site, "total", total, traced ? entry("grants", "", total, { parts: steps }) : undefined);
    const borne = grants.map(({ id, source }) => ({
      ...(source === undefined ? {} : { payer: source }),
      amount: byId.get(id)?.amount ?? "0",
    }));
    costs.set(site, borne);
  }
  return { table, costs };
}

function grantEntry(index: number, grant: SiteGrant) {
  const { label, outcome, amount, entitled, trace, condition } = grant;
  return entry("grant", `/grants/${index}`, amount, {
    of: { label },
    detail: { outcome, entitled },
    parts: [condition, trace].filter((part) => part !== undefined),
  });
}
