import type { Period } from "../../src/core/period.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import type { Dated, NetworkDocument, Region, Site } from "../../src/network/model.js";

/** How days are read; wrong ways make wrong answers that tests must notice. */
export interface DayReading {
  readonly isOn: (period: Period, day: PlainDate) => boolean;
  readonly valueOn: (values: readonly Dated<string>[], day: PlainDate) => string | undefined;
}

/** The right way. */
export const rightDays: DayReading = {
  isOn: ({ from, until }, day) => from <= day && (until === undefined || day < until),
  valueOn: (values, day) => values.filter(({ from }) => from <= day).at(-1)?.value,
};

/** The regions above a region on a day and itself, by looking at every region for each step. */
function upward(
  { regions }: NetworkDocument,
  id: string | undefined,
  day: PlainDate,
  days: DayReading,
): readonly string[] {
  const region = regions.find((each) => each.id === id);
  if (region === undefined) return [];
  const above = days.valueOn(region.parents ?? [], day);
  return [
    region.id,
    ...(above === undefined ? [] : upward({ regions, sites: [] }, above, day, days)),
  ];
}

/** The sites open on a day below a region, by looking at every site. */
export function scanSites(
  document: NetworkDocument,
  day: PlainDate,
  within: string,
  days: DayReading = rightDays,
): readonly string[] {
  return document.sites
    .filter(({ existence }) => days.isOn(existence, day))
    .filter(({ regions }) =>
      upward(document, days.valueOn(regions, day), day, days).includes(within),
    )
    .map(({ id }) => id)
    .sort();
}

/** What something has become by a day, by looking at every record for each step. */
function heirs<T extends Region | Site>(
  all: readonly T[],
  id: string,
  day: PlainDate,
): readonly T[] {
  const one = all.find((each) => each.id === id);
  if (one === undefined) return [];
  if (rightDays.isOn(one.existence, day)) return [one];
  const next = all.filter(
    ({ origin, existence }) =>
      existence.from === one.existence.until && [origin?.of ?? []].flat().includes(id),
  );
  return next.flatMap((each) => heirs(all, each.id, day));
}

/** The sum of every region that the figures of sites reach, and the ids of those that reach none. */
export function scanSums(
  document: NetworkDocument,
  figures: readonly { readonly site: string; readonly value: string }[],
  day: PlainDate,
  heirsOf: typeof heirs<Site> = heirs,
): { readonly sums: readonly string[]; readonly unplaced: readonly string[] } {
  const sums = new Map<string, bigint>();
  const unplaced: string[] = [];
  for (const { site, value } of figures) {
    const paths = heirsOf(document.sites, site, day).map(({ regions }) =>
      upward(document, rightDays.valueOn(regions, day), day, rightDays),
    );
    const shared = (paths[0] ?? []).filter((id) => paths.every((path) => path.includes(id)));
    if (shared.length === 0) unplaced.push(site);
    for (const id of shared) sums.set(id, (sums.get(id) ?? 0n) + BigInt(value));
  }
  return { sums: [...sums].map(([id, sum]) => `${id} ${sum}`).sort(), unplaced };
}
