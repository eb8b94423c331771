import type { CountyFacts } from "wenming/composition";
import { comparePlainDates, toPlainDate } from "wenming/core";
import type { PayRecord } from "wenming/pay";
import type { PointsRecord } from "wenming/points";
import { townships } from "../county/place-names.js";
import type { Site } from "../county/read-sites.js";

const year = 2025;
const months = Array.from(
  { length: 12 },
  (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`,
);

/** Brings the tables of a county into the facts of its year. */
export function makeFacts(sites: readonly Site[], points: readonly PointsRecord[]): CountyFacts {
  const staffed = sites.filter(
    ({ facts }) => facts.kind === "station" && facts.practitioner === true,
  );
  return {
    parts: [
      {
        part: "duties",
        kind: "cadence",
        register: {
          subjects: sites.map(({ site }) => ({ id: site, facts: {} })),
          submissions: sites.flatMap(reportsOf),
        },
      },
      {
        part: "stars",
        kind: "evaluation",
        // How many reports came in time is found out from the reports.
        units: sites.map(({ site, facts: { monthlyReports: _, ...facts } }) => ({
          unit: site,
          facts,
        })),
      },
      {
        part: "pairs",
        kind: "pairing",
        round: {
          givers: leaders.map((id, index) => ({
            id,
            kind: "leader",
            place: { east: 9000 + 700 * index, north: 6000 - 500 * index },
          })),
          sites: [],
        },
        parties: sites.map(({ site, name }, index) => ({
          id: site,
          place: placeOf(name.zh, index),
        })),
      },
      {
        part: "appraisal",
        kind: "appraisal",
        units: staffed.map(({ site }) => ({ unit: personAt(site), facts: {} })),
      },
      { part: "pay", kind: "pay", people: staffed.map(payRecordOf) },
      { part: "points", kind: "points", records: points },
      {
        part: "composite",
        kind: "evaluation",
        units: [{ unit: "星河县", facts: { economy: "61.5" } }],
      },
    ],
    relations: [
      { id: "staff", pairs: staffed.map(({ site }) => ({ from: site, to: personAt(site) })) },
    ],
  };
}

const leaders = ["李领导", "王领导", "赵领导", "钱领导", "孙领导", "周领导"];

/** The practitioner of a station, by an opaque id. */
const personAt = (site: string): string => `P${site.slice(1)}`;

/** As many reports as the table counts, from January on, each on the 25th. */
function reportsOf({ site, facts }: Site) {
  return months.slice(0, Number(facts.monthlyReports ?? 0)).map((month) => ({
    subject: site,
    duty: "monthly",
    on: toPlainDate(`${month}-25`),
  }));
}

/** A made-up place: townships on a grid of six kilometres, their sites around them. */
function placeOf(name: string, index: number) {
  const home = Math.max(
    0,
    townships.findIndex(({ zh }) => name.startsWith(zh)),
  );
  return {
    east: (home % 6) * 6000 + ((index * 733) % 4000),
    north: Math.floor(home / 6) * 6000 + ((index * 1249) % 4000),
  };
}

function payRecordOf({ site, facts }: Site): PayRecord {
  const from = toPlainDate(`${year}-01-01`);
  const opened = toPlainDate(String(facts.openedOn));
  return {
    person: personAt(site),
    service: [{ from: comparePlainDates(opened, from) > 0 ? opened : from }],
    facts: {
      startedOn: [{ from, value: opened }],
      member: [{ from, value: facts.practitionerTrained === true }],
    },
    monthFacts: { absentDays: months.map((month) => ({ month, value: 0 })) },
    places: { county: "星河县" },
  };
}
