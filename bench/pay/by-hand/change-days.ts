import { countyAllowancesOf, countyCount, nationalParameters } from "../parameters.js";

const nationalDays = Object.values(nationalParameters).flatMap((values) =>
  values.map(({ from }): string => from),
);

/** The days on which a parameter changes, by county, in their order. */
export const changeDays: readonly (readonly string[])[] = Array.from(
  { length: countyCount },
  (_, county) =>
    [...new Set([...nationalDays, ...countyAllowancesOf(county).map(({ from }) => from)])].sort(),
);
