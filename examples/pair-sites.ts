// Which weak stations go to which leaders and strong stations, and why not others?
// Run it with: npx tsx examples/pair-sites.ts
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Star } from "wenming/core";
import { isUnknown } from "wenming/core";
import type { PairingRound, PairingScheme, Party } from "wenming/pairing";
import {
  classifySites,
  definePairing,
  explainProposal,
  explainWhyNot,
  proposePairs,
  whyNotPair,
} from "wenming/pairing";
import { fact } from "wenming/rules";
import type { Mark } from "./pairing/pairs-map.js";
import { pairsMap } from "./pairing/pairs-map.js";
import type { TablePlace } from "./pairing/read-places.js";
import { readPlaces } from "./pairing/read-places.js";

const places = readPlaces(readFileSync(pathOf("data/synthetic-county-places.csv"), "utf8"));

// No published rule says when a station is weak: this county takes one star or none.
const stations = places.filter(({ kind }) => kind === "station");
const classes = classifySites(
  { kind: "star", strongFrom: 4, weakUpTo: 1, unrated: "weak" },
  stations.map(({ id, star }) => (star === "" ? { id } : { id, star: Number(star) as Star })),
);
const classOf = new Map(classes.map((each) => [each.site, each.class]));

// The city's report: each leader one weak station; strong stations take weak ones, here up to two.
const scheme: PairingScheme = definePairing({
  kind: "pairing",
  id: "attachment",
  version: "2022",
  title: { zh: "领导挂点、强弱结对", en: "leaders and strong stations for weak ones" },
  issuer: "星河县",
  region: "星河县",
  effective: { from: "2022-01-01" },
  citation: { document: "A city's report on its network", grade: "B" },
  givers: [
    { id: "leader", label: { zh: "县级领导", en: "leader" }, least: 1, most: 1, takes: ["weak"] },
    { id: "strong", label: { zh: "先进站", en: "strong station" }, most: 2, takes: ["weak"] },
  ],
  sites: [{ id: "weak", label: { zh: "薄弱站", en: "weak station" }, least: 1, most: 1 }],
  pairFacts: { distance: { kind: "count" } },
  distance: "distance",
  cost: fact("distance"),
  ownUnit: "barred",
});

const round: PairingRound = {
  givers: places
    .filter((place) => place.kind === "leader" || classOf.get(place.id) === "strong")
    .map((place) => partyOf(place, place.kind === "leader" ? "leader" : "strong")),
  sites: stations
    .filter(({ id }) => classOf.get(id) === "weak")
    .map((place) => partyOf(place, "weak")),
};
const proposal = proposePairs(scheme, round);
tell(explainProposal(proposal, "zh"));
tell(explainProposal(proposal, "en"));

// Why is the leader from the village next door not with its station, and another not there either?
for (const [giver, site] of [
  ["王领导", "河东站"],
  ["李领导", "河东站"],
] as const) {
  const answer = whyNotPair(scheme, round, { giver, site });
  tell(explainWhyNot(answer, "zh"));
  tell(explainWhyNot(answer, "en"));
}

const output = pathOf("out/pair-sites.svg");
mkdirSync(pathOf("out"), { recursive: true });
const marked = places.map((place) => ({ ...place, mark: markOf(place) }));
writeFileSync(output, pairsMap(marked, proposal.pairs));
console.log("examples/out/pair-sites.svg");

function partyOf({ id, village, east, north }: TablePlace, kind: string): Party {
  const unit = village === "" ? {} : { unit: village };
  return { id, kind, ...unit, place: { east, north } };
}

function markOf({ id, kind }: TablePlace): Mark {
  const found = classOf.get(id);
  if (kind === "leader" || found === undefined) return "leader";
  return isUnknown(found) ? "middle" : found;
}

function tell(sentences: readonly { readonly depth: number; readonly text: string }[]): void {
  for (const { depth, text } of sentences) console.log("  ".repeat(depth) + text);
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
