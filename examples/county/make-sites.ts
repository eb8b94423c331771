import type { Facts } from "./make-facts.js";
import { makeFacts } from "./make-facts.js";
import type { PlaceName } from "./place-names.js";
import { townships, villages } from "./place-names.js";
import type { Random } from "./random.js";
import { startRandom } from "./random.js";

/** One row of the county's table: who the site is, and what is known about it. */
export interface SiteRow {
  readonly site: string;
  readonly name: string;
  readonly englishName: string;
  readonly facts: Facts;
}

/** Makes up the sites of a county: 1 center, 18 institutes, 280 stations. */
export function makeSites(seed: number): readonly SiteRow[] {
  const random = startRandom(seed);
  // Neighbors resemble each other: what a township does well, its stations do rather well.
  const homes = townships.map((place) => ({ place, leaning: random.bell() * 0.07 }));
  return [
    makeCenter(random),
    ...homes.map((home, index) => makeInstitute(random, home, index + 1)),
    ...villages.slice(0, 280).flatMap((village, index) => {
      const home = homes[homeOf(index)];
      return home === undefined ? [] : [makeStation(random, home, village, index + 1)];
    }),
  ];
}

/** Which township a village lies in: deals the list out so that each gets names of many kinds. */
const homeOf = (index: number): number =>
  (index + 5 * Math.floor(index / townships.length)) % townships.length;

interface Home {
  readonly place: PlaceName;
  readonly leaning: number;
}

function makeCenter(random: Random): SiteRow {
  return {
    site: "C-01",
    name: "星河县（虚构）实践中心",
    englishName: "Xinghe County Center (synthetic)",
    facts: makeFacts(random, "center", 0.8),
  };
}

function makeInstitute(random: Random, { place, leaning }: Home, number: number): SiteRow {
  return {
    site: `I-${String(number).padStart(2, "0")}`,
    name: `${place.zh}实践所`,
    englishName: `${place.en} Institute`,
    facts: makeFacts(random, "institute", 0.7 + leaning + random.bell() * 0.22),
  };
}

function makeStation(
  random: Random,
  { place, leaning }: Home,
  village: PlaceName,
  number: number,
): SiteRow {
  return {
    site: `S-${String(number).padStart(3, "0")}`,
    name: `${place.zh}${village.zh}实践站`,
    // One word of the township is enough here: "Lanxing Village Station, Jiaomu".
    englishName: `${village.en} Station, ${place.en.split(" ")[0]}`,
    facts: makeFacts(random, "station", 0.6 + leaning + random.bell() * 0.36),
  };
}
