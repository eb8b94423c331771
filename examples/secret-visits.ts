// Which sites are visited without notice, and how does anyone check it? Three rounds of a county.
// Run it with: npx tsx examples/secret-visits.ts
import { createHash } from "node:crypto";
import type { Draw, DrawRound, PastRound } from "wenming/cadence";
import { commitDraw, defineDraw, drawVisits, explainDraw, verifyDraw } from "wenming/cadence";

const scheme = defineDraw({
  kind: "draw",
  id: "secret-visits",
  version: "2026",
  title: { zh: "不定期暗访", en: "unannounced visits" },
  issuer: "星河县文明办",
  region: "星河县",
  effective: { from: "2026-01-01" },
  citation: { document: "星河县文明实践暗访办法" },
  strata: [
    {
      id: "institute",
      label: { zh: "实践所", en: "institutes" },
      seats: { kind: "number", seats: 1 },
    },
    { id: "station", label: { zh: "实践站", en: "stations" }, seats: { kind: "number", seats: 2 } },
  ],
  restRounds: 1,
  coverageRounds: 3,
});
const sites = [
  ...["青山镇", "绿水镇", "白石乡"].map((id) => ({ id, stratum: "institute" })),
  // Stations with much to complain about have more tickets.
  ...["东村", "西村", "南村", "北村"].map((id) => ({ id, stratum: "station" })),
  { id: "河口村", stratum: "station", weight: 3 },
];
/** Public seeds, which nobody knew when the commitment was published. */
const seeds = [
  "双色球2026137 03 08 15 21 27 30 09",
  "双色球2026141 01 05 12 19 22 33 04",
  "双色球2026146 02 07 11 16 28 31 12",
];

const history: PastRound[] = [];
const published: { readonly round: DrawRound; readonly draw: Draw }[] = [];
for (const [index, seed] of seeds.entries()) {
  const round: DrawRound = { round: index + 1, sites, history: [...history] };
  const { commitment } = commitDraw(scheme, round);
  console.log(`先公布承诺 Commitment of round ${round.round}: ${commitment}`);
  const draw = drawVisits(scheme, round, { seed, commitment });
  if (draw.status === "refused") throw new Error(draw.reasons.join(", "));
  for (const { depth, text } of explainDraw(scheme, draw, "zh"))
    console.log(`${"  ".repeat(depth + 1)}${text}`);
  published.push({ round, draw });
  const visited = draw.strata.flatMap(({ drawn }) => drawn.map(({ site }) => site));
  history.push({ round: round.round, seed, visited });
}

const visited = new Set(history.flatMap((past) => past.visited));
console.log(`三轮覆盖 Covered in three rounds: ${visited.size} / ${sites.length}`);

// The public check, with the library …
for (const { round, draw } of published) {
  const { status } = verifyDraw(scheme, round, JSON.parse(JSON.stringify(draw)));
  console.log(`第 ${round.round} 轮复核 Round ${round.round}: ${status}`);
}
// … and without it: every ticket is one SHA-256, as sha256sum prints it.
const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const tickets = published.flatMap(({ draw }) =>
  draw.strata.flatMap(({ drawn }) =>
    drawn.map(
      ({ site, number, ticket }) => sha256(JSON.stringify([draw.seed, site, number])) === ticket,
    ),
  ),
);
console.log(
  `独立验签 Tickets confirmed by node:crypto alone: ${tickets.filter(Boolean).length} / ${tickets.length}`,
);

// In the first round every station could be drawn: whoever has the smallest ticket had to be.
const [first] = published;
if (first !== undefined) {
  const { seed, strata } = first.draw;
  const smallest = (id: string, weight: number) =>
    Array.from({ length: weight }, (_, at) =>
      sha256(JSON.stringify([seed, id, at + 1])),
    ).sort()[0] ?? "";
  const ranked = sites
    .filter(({ stratum }) => stratum === "station")
    .map((site) => ({ id: site.id, ticket: smallest(site.id, "weight" in site ? site.weight : 1) }))
    .sort((one, other) => (one.ticket < other.ticket ? -1 : 1));
  const drawn = strata[1]?.drawn.map(({ site }) => site) ?? [];
  console.log(
    `独立重抽 Drawn again by node:crypto alone: ${ranked
      .slice(0, 2)
      .map(({ id }) => id)
      .join("、")}`,
  );
  console.log(`与公布一致 As published: ${drawn.every((id, at) => id === ranked[at]?.id)}`);
  // A site exchanged for another is found out at its place.
  const [institutes, stations] = strata;
  if (institutes !== undefined && stations !== undefined) {
    const [one, ...others] = stations.drawn;
    if (one === undefined) throw new Error("Nothing was drawn.");
    const exchanged = { ...stations, drawn: [{ ...one, site: "南村" }, ...others] };
    const tampered = { ...first.draw, strata: [institutes, exchanged] };
    console.log("换人 Exchanged:", JSON.stringify(verifyDraw(scheme, first.round, tampered)));
  }
}

// The same seed a second time is refused.
const again: DrawRound = { round: 4, sites, history };
const { commitment } = commitDraw(scheme, again);
const refused = drawVisits(scheme, again, { seed: seeds[0] ?? "", commitment });
console.log("重复种子 Same seed:", refused.status === "refused" ? refused.reasons.join() : "drawn");
