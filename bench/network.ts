import { parseArgs } from "node:util";
import { toPlainJson } from "../src/core/plain-json.js";
import { coverageOn } from "../src/network/coverage-on.js";
import type { NetworkDocument, Region, Site } from "../src/network/model.js";
import { openNetwork } from "../src/network/open-network.js";
import { rollUp } from "../src/network/roll-up.js";
import { networkDocumentSchema } from "../src/network/schema.js";
import { siteOn } from "../src/network/site-on.js";
import { sitesOn } from "../src/network/sites-on.js";
import { seededNumbers } from "./seeded-numbers.js";

const { values: given } = parseArgs({
  options: {
    sites: { type: "string", default: "650000" },
    rounds: { type: "string", default: "5" },
  },
});
const count = Number(given.sites);
const rounds = Number(given.rounds);
const lookups = 100_000;
const day = "2024-05-01";

const since = { from: "2019-01-01" } as const;
const dated = <const T>(value: T) => [{ ...since, value }] as const;

/** A country: counties of 15 townships, townships of 15 villages, a station in each village. */
function drawNetwork(stations: number): NetworkDocument {
  const regions: Region[] = [];
  const sites: Site[] = [];
  const add = (id: string, level: Region["level"], parent?: string) =>
    regions.push({
      id,
      level,
      existence: since,
      names: dated(`区划 ${id}`),
      ...(parent === undefined ? {} : { parents: dated(parent) }),
    });
  for (let index = 0; index < stations; index += 1) {
    const town = Math.floor(index / 15);
    const county = Math.floor(town / 15);
    if (index % 225 === 0) add(`c${county}`, "county");
    if (index % 15 === 0) add(`t${town}`, "township", `c${county}`);
    add(`v${index}`, "village", `t${town}`);
    const home = dated(`v${index}`);
    const id = `s${index}`;
    sites.push({ id, kind: "station", existence: since, names: dated(`站 ${id}`), regions: home });
  }
  return JSON.parse(JSON.stringify({ regions, sites })) as NetworkDocument;
}

/** Runs something several times and tells the median, from the second run on. */
function timed(name: string, run: () => unknown): void {
  run();
  const seconds = Array.from({ length: rounds }, () => {
    globalThis.gc?.();
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  }).sort((a, b) => a - b);
  const middle = seconds[Math.floor(rounds / 2)] ?? 0;
  console.log(
    `${name.padEnd(44)} ${middle.toFixed(3)} s (${seconds.map((each) => each.toFixed(2)).join(" ")})`,
  );
}

const document = drawNetwork(count);
console.log(`${count} sites in ${document.regions.length} regions`);
const network = openNetwork(document);
const { upTo } = seededNumbers(2024);
const ids = Array.from({ length: lookups }, () => `s${upTo(count - 1)}`);
const figures = document.sites.map(({ id }) => ({ site: id, value: "1.5" }) as const);

timed("openNetwork", () => openNetwork(document));
timed("the same shapes by copy and schema", () =>
  networkDocumentSchema.safeParse(toPlainJson(document, { nodes: 100_000_000 })),
);
timed(`siteOn, ${lookups} times`, () => ids.map((id) => siteOn(network, id, day)));
timed("sitesOn, one county", () => sitesOn(network, { day, within: "c1" }));
timed("sitesOn, everywhere", () => sitesOn(network, { day }));
timed("coverageOn, villages", () =>
  coverageOn(network, {
    day,
    level: "village",
    kind: "station",
    rounding: { places: 4, mode: "half-up" },
  }),
);
timed("rollUp, a figure for each site", () => rollUp(network, figures, { day }));
