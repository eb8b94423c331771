import fc from "fast-check";
import { coverageOn } from "../../../src/network/coverage-on.js";
import { geoJsonOf } from "../../../src/network/geo-json-of.js";
import { mermaidOf } from "../../../src/network/mermaid-of.js";
import { openNetwork } from "../../../src/network/open-network.js";
import { responsibilityChainOn } from "../../../src/network/responsibility-chain-on.js";
import { rollUp } from "../../../src/network/roll-up.js";
import { sitesOn } from "../../../src/network/sites-on.js";
import { teamsOn } from "../../../src/network/teams-on.js";
import { venueTotals } from "../../../src/network/venue-totals.js";
import { dayOfEvent, documentAfter, networkLife } from "../../support/network-arbitraries.js";
import { openedSample } from "../../support/sample-network.js";

const days = ["2019-12-31", "2021-01-01", "2022-01-01", "2023-01-01"] as const;
const rounding = { places: 4, mode: "half-up" } as const;

/** Everything that can be asked about the sample network on a day. */
const answersOn = (day: (typeof days)[number]) => [
  sitesOn(openedSample, { day }),
  coverageOn(openedSample, { day, level: "village", kind: "station", rounding }),
  responsibilityChainOn(openedSample, "institute", day),
  teamsOn(openedSample, { site: "institute", day }),
  venueTotals(openedSample, { day }),
  mermaidOf(openedSample, { day }),
  geoJsonOf(openedSample, { day }),
];

/** Random lives of networks, the same in every process. */
const lives = () => fc.sample(networkLife, { seed: 5, numRuns: 20 });

/** Sites, coverage, chains, teams, venues, sums and drawings, on several days. */
export const networkOperations = {
  answers: () => days.map(answersOn),
  sums: () =>
    lives().map(({ events, asked }) => {
      const document = documentAfter(events);
      const figures = document.sites.map(({ id }) => ({ site: id, value: "1.5" }) as const);
      return rollUp(openNetwork(document), figures, { day: dayOfEvent(asked), mean: rounding });
    }),
};
