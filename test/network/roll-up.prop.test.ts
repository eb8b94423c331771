import { expect } from "vitest";
import type { PlainDate } from "../../src/core/plain-date.js";
import type { NetworkDocument } from "../../src/network/model.js";
import { openNetwork } from "../../src/network/open-network.js";
import { rollUp } from "../../src/network/roll-up.js";
import { invariant } from "../support/invariant.js";
import type { NetworkLife } from "../support/network-arbitraries.js";
import { dayOfEvent, documentAfter, networkLife } from "../support/network-arbitraries.js";
import { scanSums } from "../support/scan-network.js";

type Figures = readonly { readonly site: string; readonly value: `${number}` }[];

interface Sums {
  readonly sums: readonly string[];
  readonly unplaced: readonly string[];
}

type RollingUp = (document: NetworkDocument, figures: Figures, day: PlainDate) => Sums;

const rolledUp: RollingUp = (document, figures, day) => {
  const { regions, unplaced } = rollUp(openNetwork(document), figures, { day });
  return {
    sums: regions.map(({ region, total }) => `${region} ${total}`).sort(),
    unplaced: unplaced.map((figure) => ("site" in figure ? figure.site : figure.region)),
  };
};

/** A different value for each site, so that no two mistakes make up for each other. */
const figuresOf = ({ sites }: NetworkDocument): Figures =>
  sites.map(({ id }, index) => ({ site: id, value: `${3 ** (index % 30)}` as const }));

const faults: Readonly<Record<string, RollingUp>> = {
  "figures of closed sites lost": (document, figures, day) =>
    scanSums(document, figures, day, (sites, id) =>
      sites.filter(
        (site) =>
          site.id === id && (site.existence.until ?? "9") > day && site.existence.from <= day,
      ),
    ),
  "only what a site became first": (document, figures, day) =>
    scanSums(document, figures, day, (sites, id) =>
      sites.filter(({ origin, id: own }) => own === id || origin?.of === id).slice(-1),
    ),
  "the tree of the first day, whatever day is asked about": (document, figures) =>
    rolledUp(document, figures, dayOfEvent(0)),
  "totals kept in a plain record": (document, figures, day) => {
    const { sums, unplaced } = scanSums(document, figures, day);
    return { sums: sums.filter((sum) => !sum.startsWith("__proto__")), unplaced };
  },
};

invariant<NetworkLife, RollingUp>("sums are those of the leaves, wherever these went", {
  inputs: networkLife,
  law: (sum, { events, asked }) => {
    const document = documentAfter(events);
    const day = dayOfEvent(asked - 1);
    const figures = figuresOf(document);
    expect(sum(document, figures, day)).toEqual(scanSums(document, figures, day));
  },
  real: rolledUp,
  faults,
});

type Total = (document: NetworkDocument, figures: Figures, day: PlainDate) => bigint;

invariant<NetworkLife, Total>("mergers, splits and moves conserve the sum", {
  inputs: networkLife,
  law: (total, { events, asked }) => {
    const document = documentAfter(events);
    const figures = figuresOf(document);
    const all = figures.reduce((sum, { value }) => sum + BigInt(value), 0n);
    expect(total(document, figures, dayOfEvent(asked - 1))).toBe(all);
  },
  real: (document, figures, day) => {
    const { regions, unplaced } = rollUp(openNetwork(document), figures, { day });
    const parts = [...regions.map(({ own }) => own), ...unplaced.map(({ value }) => value)];
    return parts.reduce((sum, part) => sum + BigInt(part), 0n);
  },
  faults: {
    "unplaced figures lost": (document, figures, day) =>
      rollUp(openNetwork(document), figures, { day }).regions.reduce(
        (sum, { own }) => sum + BigInt(own),
        0n,
      ),
    "figures of a split site counted for each part": (document, figures, day) => {
      const doubled = figures.flatMap((figure) => {
        const parts = document.sites.filter(({ origin }) => origin?.of === figure.site);
        return parts.length === 0 ? [figure] : parts.map(() => figure);
      });
      return BigInt(rollUp(openNetwork(document), doubled, { day }).total);
    },
  },
});
