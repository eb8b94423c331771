import { definitely } from "../../core/definitely.js";
import type { Id } from "../../core/id.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { SiteKind } from "../../core/vocabulary.js";
import { datedOn, isOn } from "../dated.js";
import type { Dated, Region, Site } from "../model.js";
import type { NetworkIndex } from "../network.js";
import type { ReadView } from "./read-question.js";

/** The region in which an open site stands on a day. */
export function regionOfSite(index: NetworkIndex, { regions }: Site, day: PlainDate): Region {
  return regionById(index, definitely(datedOn(regions, day), "the check of the site's days"));
}

const regionById = ({ regions }: NetworkIndex, id: Id): Region =>
  definitely(regions.get(id), "the check of references");

/** A region that exists on a day and those above it, from itself to the top. */
export function upwardFrom(index: NetworkIndex, region: Region, day: PlainDate): readonly Region[] {
  const upward = [region];
  let above = datedOn(region.parents ?? [], day);
  while (above !== undefined) {
    const next = regionById(index, above);
    upward.push(next);
    above = datedOn(next.parents ?? [], day);
  }
  return upward;
}

/** The regions that exist on a day in the part of the network that is asked about. */
export function regionsIn(index: NetworkIndex, { day, within }: ReadView): readonly Region[] {
  if (within === undefined) {
    return [...index.regions.values()].filter(({ existence }) => isOn(existence, day));
  }
  if (!isOn(within.existence, day)) return [];
  const found = new Set([within]);
  // A set also visits what is added during the loop, so it is its own queue.
  for (const { id } of found) {
    for (const below of index.regionsBelow.get(id) ?? []) {
      const isThere = isOn(below.existence, day) && datedOn(parentsOf(below), day) === id;
      if (isThere) found.add(below);
    }
  }
  return [...found].sort(compareById);
}

const parentsOf = ({ parents }: Region): readonly Dated<Id>[] =>
  definitely(parents, "the list of regions below others");

/** The sites that are open on a day in the part of the network that is asked about. */
export function sitesIn(index: NetworkIndex, view: ReadView, kind?: SiteKind): readonly Site[] {
  const isWanted = (site: Site): boolean =>
    (kind === undefined || site.kind === kind) && isOn(site.existence, view.day);
  if (view.within === undefined) return [...index.sites.values()].filter(isWanted);
  return regionsIn(index, view)
    .flatMap(({ id }) =>
      (index.sitesIn.get(id) ?? []).filter(
        (site) => isWanted(site) && datedOn(site.regions, view.day) === id,
      ),
    )
    .sort(compareById);
}

// No two records of one list have the same id.
const compareById = (a: { readonly id: Id }, b: { readonly id: Id }): number =>
  a.id < b.id ? -1 : 1;
