import type { Id } from "../../core/id.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { PairingRound, Party, Proposal } from "../../pairing/index.js";
import { definePairing, proposePairs } from "../../pairing/index.js";
import type { Enrolment, PairingRoundFacts, PairingYearPart } from "../model.js";
import type { ResultDefinition, Table } from "../year/table.js";
import { entry } from "./entry.js";
import { newTable } from "./new-table.js";
import type { PartRoom } from "./part-room.js";

/** A unit of which it is not known whether it takes part. */
export interface OpenEnrolment {
  /** Id of the unit. */
  readonly unit: Id;
  /** Id of the part whose result is not known. */
  readonly part: Id;
  /** Why it is not known. */
  readonly reason: Unknown;
}

/** The pairs of a year, and who took part. */
export interface PairingAnswer {
  /** The pairs and who is left without. */
  readonly proposal: Proposal;
  /** The round, with those who were enrolled. */
  readonly round: PairingRound;
  /** Units of which it is not known whether they take part. */
  readonly open: readonly OpenEnrolment[];
}

/** Parts that pair givers and sites. */
export const pairingRoom: PartRoom<PairingYearPart, PairingRoundFacts, PairingAnswer> = {
  check: ({ scheme }) => definePairing(scheme),
  results: () =>
    new Map<string, ResultDefinition>([
      ["gives", { kind: "count" }],
      ["receives", { kind: "count" }],
    ]),
  linkable: () => ({ facts: {} }),
  unitsIn: ({ round, parties = [] }) => [
    ...[...round.givers, ...round.sites, ...parties].map(({ id }) => id),
  ],
  open:
    ({ scheme, enrols = [] }) =>
    ({ facts: { round, parties = [] }, tableOf, question: { context, traced } }) => {
      const known = new Map(parties.map((party) => [party.id, party]));
      const enrolled = enrols.map((rule) => enrol(rule, tableOf(rule.part), known));
      const joining = (side: Enrolment["as"]) =>
        enrolled.flatMap(({ rule, joined }) => (rule.as === side ? joined : []));
      const full = {
        ...round,
        givers: [...round.givers, ...joining("giver")],
        sites: [...round.sites, ...joining("site")],
      };
      const proposal = proposePairs(scheme, full, context);
      const open = enrolled.flatMap((each) => each.open);
      const answer = Object.freeze({
        proposal,
        round: Object.freeze(full),
        open: Object.freeze(open),
      });
      return { answer, table: pairTable(answer, traced), failures: [] };
    },
};

/** The units of a part whose result has a value. */
function enrol(rule: Enrolment, table: Table, known: ReadonlyMap<Id, Omit<Party, "kind">>) {
  const joined: Party[] = [];
  const open: OpenEnrolment[] = [];
  for (const [unit, results] of table) {
    const value = results.get(rule.result)?.value;
    if (isUnknown(value)) open.push(Object.freeze({ unit, part: rule.part, reason: value }));
    else if (value === rule.is) joined.push({ id: unit, ...known.get(unit), kind: rule.kind });
  }
  return { rule, joined, open };
}

function pairTable({ proposal: { pairs }, round }: PairingAnswer, traced: boolean): Table {
  const { table, put } = newTable();
  const told = (unit: Id, side: "giver" | "site", result: string): void => {
    const own = pairs
      .map((pair, index) => ({ pair, index }))
      .filter(({ pair }) => pair[side] === unit);
    const value = String(own.length);
    const parts = own.map(({ pair: { giver, site, cost, forced, roundsAgo } }) =>
      entry("pair", "/cost", cost, { detail: { giver, site, forced, roundsAgo } }),
    );
    put(unit, result, value, traced ? entry("pairs", "", value, { parts }) : undefined);
  };
  for (const { id } of round.givers) told(id, "giver", "gives");
  for (const { id } of round.sites) told(id, "site", "receives");
  return table;
}
