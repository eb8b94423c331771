import { parseWith } from "../../core/parse-with.js";
import { quote } from "../../core/quote.js";
import type { FactSheet } from "../../rules/fact-sheet.js";
import type { Figure } from "../../rules/model.js";
import { pointersOf } from "../../rules/pointers.js";
import { prepareRules } from "../../rules/prepare-rules.js";
import type { PreparedRules } from "../../rules/prepared-rules.js";
import type { PairingErrorCode } from "../errors.js";
import type { PairingScheme } from "../model/pairing-scheme.js";
import { pairingSchemeSchema } from "../schema.js";
import type { PairingFault } from "./faults.js";
import { crossedLimits, refuseFaults, repeatedIds, unknownId } from "./faults.js";

/** A scheme that has passed every check, and its rules. */
export interface ReadPairing {
  readonly scheme: PairingScheme;
  readonly rules: PreparedRules;
}

/** The figures that a scheme is lowered to; no figure of a scheme has a colon. */
export const costFigure = "pairing:cost";
export const banFigure = (ban: string): string => `ban:${ban}`;

/**
 * Copies and checks a scheme of pairing, and turns its cost and its bans into figures of one rule
 * set.
 *
 * @throws {@link DomainError} the codes of `definePairing`.
 */
export function readPairing(document: unknown): ReadPairing {
  const failure = { code: "pairing/invalid-scheme", what: "scheme of pairing" } as const;
  const scheme = parseWith<PairingScheme, PairingErrorCode>(pairingSchemeSchema, document, failure);
  refuseFaults(faultsOf(scheme), scheme);
  const places = new Map(pointersOf(scheme));
  const asked = [
    lowered({ id: costFigure, amount: scheme.cost }, places.get(scheme.cost)),
    ...(scheme.bans ?? []).map(({ id, label, citation, when }) => {
      const note = citation === undefined ? { label } : { label, citation };
      return lowered({ id: banFigure(id), ...note, condition: when }, places.get(when));
    }),
  ];
  for (const { figure, place } of asked) places.set(figure, place);
  const { giverFacts, siteFacts, pairFacts, parameters = {}, figures = [] } = scheme;
  const facts: FactSheet = { ...giverFacts, ...siteFacts, ...pairFacts };
  const ruleSet = {
    facts,
    parameters,
    figures: [...figures, ...asked.map(({ figure }) => figure)],
  };
  return { scheme, rules: prepareRules(ruleSet, places) };
}

const lowered = (figure: Figure, place = "") => ({ figure, place });

function faultsOf(scheme: PairingScheme): readonly PairingFault[] {
  const { givers, sites, bans = [], figures = [] } = scheme;
  const kinds = new Map(sites.map((kind) => [kind.id, kind]));
  return [
    ...repeatedIds(givers, "givers"),
    ...repeatedIds(sites, "sites"),
    ...repeatedIds(bans, "bans"),
    ...[...givers, ...sites].flatMap((kind) => crossedLimits(kind, kind.least ?? 0, kind.most)),
    ...givers.flatMap((kind) =>
      kind.takes.flatMap((id) => unknownId(kind, id, "site kind", kinds)),
    ),
    ...figures.filter(({ id }) => id.includes(":")).map(reservedId),
    ...sharedFacts(scheme),
    ...distanceFaults(scheme),
  ];
}

const reservedId = (at: Figure): PairingFault => ({
  code: "pairing/reserved-id",
  at,
  message: `The id ${quote(at.id)} has a colon, which is kept for inner figures. Choose another.`,
});

function sharedFacts(scheme: PairingScheme): readonly PairingFault[] {
  const { giverFacts = {}, siteFacts = {}, pairFacts = {} } = scheme;
  const names = [giverFacts, siteFacts, pairFacts].flatMap((sheet) => Object.keys(sheet));
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice === undefined) return [];
  const message = `Two sheets have a fact ${quote(twice)}. Rename one: rules read all of them.`;
  return [{ code: "pairing/duplicate-id", at: scheme, message }];
}

function distanceFaults(scheme: PairingScheme): readonly PairingFault[] {
  const { distance, pairFacts = {} } = scheme;
  if (distance === undefined) return [];
  const kind = pairFacts[distance]?.kind;
  if (kind === "count" || kind === "decimal") return [];
  const message = `The distance ${quote(distance)} is no count or decimal of pairs. Declare it there.`;
  return [{ code: "pairing/unsuitable-fact", at: scheme, message }];
}
