import fc from "fast-check";
import { expect } from "vitest";
import type { NetworkDocument, Region, Site } from "../../src/network/model.js";
import { openNetwork } from "../../src/network/open-network.js";
import { codeOf } from "../support/code-of.js";
import { invariant } from "../support/invariant.js";
import { documentAfter, networkLife } from "../support/network-arbitraries.js";

/** A sound network, and the same with one edge spoiled. */
interface Spoiled {
  readonly sound: NetworkDocument;
  readonly spoiled: NetworkDocument;
  readonly code: string;
}

type Spoiling = (site: Site, region: Region) => readonly [code: string, ...(Site | Region)[]];

/** Ways to spoil a station, or the village in which it stands; the code, then the new records. */
const spoilings: readonly Spoiling[] = [
  (site) => ["network/duplicate-id", site, site],
  (_, region) => ["network/duplicate-id", region, region],
  (site) => ["network/unknown-reference", { ...site, regions: leadingTo(site, "nowhere") }],
  (_, region) => [
    "network/unknown-reference",
    { ...region, parents: leadingTo(region, "nowhere") },
  ],
  (site) => ["network/wrong-level", { ...site, regions: leadingTo(site, "town-0") }],
  (_, region) => ["network/cycle", { ...region, parents: leadingTo(region, region.id) }],
  (site) => [
    "network/outside-existence",
    {
      ...site,
      existence: { from: "2019-01-01" },
      names: since2019,
      regions: [{ from: "2019-01-01", value: site.id }],
    },
  ],
  (site) => ["network/invalid-dates", { ...site, names: since2019 }],
  (_, region) => [
    "network/invalid-dates",
    { ...region, names: [...region.names, ...region.names] },
  ],
];

const since2019 = [{ from: "2019-01-01", value: "too early" }] as const;

const leadingTo = ({ existence }: Site | Region, value: string) => [
  { from: existence.from, value },
];

const spoiled: fc.Arbitrary<Spoiled> = fc
  .tuple(networkLife, fc.nat(), fc.constantFrom(...spoilings))
  .map(([{ events }, chosen, spoiling]) => {
    const sound = documentAfter(events);
    // A site that nothing came from, so that its changed days spoil nothing else.
    const plain = sound.sites.filter(({ origin }) => origin === undefined);
    const site = plain[chosen % plain.length] as Site;
    const region = sound.regions.find(({ id }) => id === site.id) as Region;
    const [code, ...records] = spoiling(site, region);
    const replaced = <T extends Site | Region>(list: readonly T[], old: T): readonly T[] =>
      list.flatMap((each) => (each === old ? (records as unknown as readonly T[]) : [each]));
    const isSite = records.some((record) => "kind" in record);
    const changed = isSite
      ? { ...sound, sites: replaced(sound.sites, site) }
      : { ...sound, regions: replaced(sound.regions, region) };
    return { sound, spoiled: changed, code };
  });

invariant<Spoiled, (document: NetworkDocument) => unknown>("one bad edge in a forest is found", {
  inputs: spoiled,
  law: (open, { sound, spoiled: document, code }) => {
    expect(codeOf(() => open(sound))).toBeUndefined();
    expect(codeOf(() => open(document))).toBe(code);
  },
  real: openNetwork,
  faults: {
    "sites that are not looked at": ({ regions }) => openNetwork({ regions, sites: [] }),
    "regions of the first half alone": ({ regions, sites }) => {
      const half = regions.slice(0, Math.ceil(regions.length / 2));
      const known = new Set(half.map(({ id }) => id));
      return openNetwork({
        regions: half.filter(({ origin }) => origin === undefined),
        sites: sites.filter(({ id, origin }) => known.has(id) && origin === undefined),
      });
    },
    "nothing looked at": () => undefined,
  },
});
