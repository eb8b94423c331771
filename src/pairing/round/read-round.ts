import { definitely } from "../../core/definitely.js";
import { compareIds } from "../../core/id.js";
import { parseWith } from "../../core/parse-with.js";
import { quote } from "../../core/quote.js";
import type { PairingErrorCode } from "../errors.js";
import type { PairingRound, PairOf, Party } from "../model/pairing-round.js";
import type { PairingScheme, PartnerLimits } from "../model/pairing-scheme.js";
import { pairingRoundSchema } from "../schema.js";
import type { PairingFault } from "../scheme/faults.js";
import { crossedLimits, refuseFaults, repeatedIds, unknownId } from "../scheme/faults.js";

/** A giver or site with the limits that hold for it. */
export interface LimitedParty extends Party {
  readonly least: number;
  readonly most: number;
}

/** A round after the check; both sides are in the order of their ids. */
export interface ReadRound {
  readonly round: PairingRound;
  readonly givers: readonly LimitedParty[];
  readonly sites: readonly LimitedParty[];
  /** The place of a pair in a matrix with one row for each giver. */
  readonly cellOf: (pair: PairOf) => number;
}

/** Room for a million pairs with facts. */
const limits = { nodes: 10_000_000 };

/**
 * Copies and checks a round.
 *
 * @throws {@link DomainError} `pairing/invalid-round`, or the code of what does not fit the rest.
 */
export function readRound(scheme: PairingScheme, document: unknown): ReadRound {
  const failure = { code: "pairing/invalid-round", what: "round of pairing" } as const;
  const round = parseWith<PairingRound, PairingErrorCode>(
    pairingRoundSchema,
    document,
    failure,
    limits,
  );
  const giverKinds = new Map(scheme.givers.map((kind) => [kind.id, kind]));
  const siteKinds = new Map(scheme.sites.map((kind) => [kind.id, kind]));
  refuseFaults(
    [
      ...partyFaults(round.givers, "giver", giverKinds),
      ...partyFaults(round.sites, "site", siteKinds),
      ...pairFaults(round),
    ],
    round,
  );
  const givers = limited(round.givers, giverKinds);
  const sites = limited(round.sites, siteKinds);
  const rowOf = new Map(givers.map(({ id }, row) => [id, row]));
  const columnOf = new Map(sites.map(({ id }, column) => [id, column]));
  const cellOf = ({ giver, site }: PairOf): number =>
    definitely(rowOf.get(giver)) * sites.length + definitely(columnOf.get(site));
  return { round, givers, sites, cellOf };
}

type Kinds = ReadonlyMap<string, PartnerLimits>;

function limited(parties: readonly Party[], kinds: Kinds): readonly LimitedParty[] {
  return parties
    .map((party) => ({ ...party, ...limitsOf(party, kinds) }))
    .sort((one, other) => compareIds(one.id, other.id));
}

/** The limits of a party: its own, or those of its kind; its own most also lowers the kind's least. */
function limitsOf({ kind, least, most }: Party, kinds: Kinds): Required<PartnerLimits> {
  const printed = definitely(kinds.get(kind), "the check of kinds");
  const atMost = most ?? printed.most;
  return { least: least ?? Math.min(printed.least ?? 0, atMost), most: atMost };
}

function partyFaults(
  parties: readonly Party[],
  side: "giver" | "site",
  kinds: Kinds,
): readonly PairingFault[] {
  return [
    ...repeatedIds(parties, `${side}s`),
    ...parties.flatMap((party) => {
      const faults = unknownId(party, party.kind, `kind of ${side}`, kinds);
      if (faults.length > 0) return faults;
      const { least, most } = limitsOf(party, kinds);
      return crossedLimits(party, least, most);
    }),
  ];
}

function pairFaults(round: PairingRound): readonly PairingFault[] {
  const { pairs = [], forced = [], forbidden = [], earlier = [] } = round;
  const givers = new Map(round.givers.map((giver) => [giver.id, giver]));
  const sites = new Map(round.sites.map((site) => [site.id, site]));
  // Earlier rounds may name who is not there any more.
  const named = [...pairs, ...forced, ...forbidden].flatMap((pair) => [
    ...unknownId(pair, pair.giver, "giver", givers),
    ...unknownId(pair, pair.site, "site", sites),
  ]);
  const barred = new Set(forbidden.map(pairKey));
  const contradicted = forced.filter((pair) => barred.has(pairKey(pair))).map(contradiction);
  return [...named, ...[pairs, forced, forbidden, earlier].flatMap(repeatedPairs), ...contradicted];
}

/** Ids have no control characters, so this tells pairs apart. */
const pairKey = ({ giver, site }: PairOf): string => `${giver}\n${site}`;

const contradiction = (pair: PairOf): PairingFault => ({
  code: "pairing/conflict",
  at: pair,
  message: `The pair of ${quote(pair.giver)} and ${quote(pair.site)} is forced and forbidden. Decide.`,
});

function repeatedPairs(pairs: readonly PairOf[]): readonly PairingFault[] {
  const seen = new Set<string>();
  return pairs.flatMap((pair) => {
    const key = pairKey(pair);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = `The pair of ${quote(pair.giver)} and ${quote(pair.site)} is listed twice. Remove one.`;
    return [{ code: "pairing/duplicate-id" as const, at: pair, message }];
  });
}
