import { expect } from "vitest";
import type { PlainDate } from "../../src/core/plain-date.js";
import type { NetworkDocument } from "../../src/network/model.js";
import { openNetwork } from "../../src/network/open-network.js";
import { sitesOn } from "../../src/network/sites-on.js";
import { invariant } from "../support/invariant.js";
import type { NetworkLife } from "../support/network-arbitraries.js";
import {
  counties,
  dayOfEvent,
  documentAfter,
  networkLife,
  towns,
} from "../support/network-arbitraries.js";
import { rightDays, scanSites } from "../support/scan-network.js";

type Listing = (document: NetworkDocument, day: PlainDate, within: string) => readonly string[];

const listed: Listing = (document, day, within) =>
  sitesOn(openNetwork(document), { day, within }).map(({ id }) => id);

const everyRegion = [...counties, ...towns];

const wrongly =
  (reading: Partial<typeof rightDays>): Listing =>
  (document, day, within) =>
    scanSites(document, day, within, { ...rightDays, ...reading });

const wrongDays = {
  "a last day that still counts": wrongly({
    isOn: ({ from, until }, day) => from <= day && (until === undefined || day <= until),
  }),
  "a first day that does not count": wrongly({
    isOn: ({ from, until }, day) => from < day && (until === undefined || day < until),
  }),
  "today's parents on every day": wrongly({ valueOn: (values) => values.at(-1)?.value }),
  "the first parents on every day": wrongly({ valueOn: (values) => values[0]?.value }),
} as const;

invariant<NetworkLife, Listing>("sites of a day are those that a look at every site finds", {
  inputs: networkLife,
  law: (list, { events, asked }) => {
    const document = documentAfter(events);
    const day = dayOfEvent(asked - 1);
    for (const within of everyRegion) {
      expect(list(document, day, within)).toEqual(scanSites(document, day, within));
    }
  },
  real: listed,
  faults: wrongDays,
});

invariant<NetworkLife, Listing>("what happens later leaves history alone", {
  inputs: networkLife,
  law: (list, { events, asked }) => {
    const day = dayOfEvent(asked - 1);
    const [then, now] = [documentAfter(events.slice(0, asked)), documentAfter(events)];
    for (const within of everyRegion) {
      expect(list(now, day, within)).toEqual(list(then, day, within));
    }
  },
  real: listed,
  faults: {
    "today's parents on every day": wrongDays["today's parents on every day"],
    "closed sites forgotten": (document, day, within) => {
      const open = new Set(
        document.sites.filter(({ existence }) => existence.until === undefined).map(({ id }) => id),
      );
      return listed(document, day, within).filter((id) => open.has(id));
    },
  },
});

invariant<NetworkLife, Listing>("the order of the records means nothing", {
  inputs: networkLife,
  law: (list, { events, asked }) => {
    const { regions, sites } = documentAfter(events);
    const turned = { regions: [...regions].reverse(), sites: [...sites].reverse() };
    const day = dayOfEvent(asked - 1);
    for (const within of everyRegion) {
      expect(list(turned, day, within)).toEqual(list({ regions, sites }, day, within));
    }
  },
  real: listed,
  faults: {
    "sites in the order of the document": (document, day, within) => {
      const found = new Set(scanSites(document, day, within));
      return document.sites.map(({ id }) => id).filter((id) => found.has(id));
    },
    "the first half of the sites": ({ regions, sites }, day, within) =>
      scanSites({ regions, sites: sites.slice(0, sites.length / 2) }, day, within),
  },
});
