import { isDecimalString } from "../../core/decimal-text.js";
import { isId } from "../../core/id.js";
import { isPlainDate } from "../../core/plain-date.js";
import { isText } from "../../core/text.js";
import {
  areaPattern,
  areDistinct,
  extendedForms,
  fewestMerged,
  isExtendedAsSaid,
  latitudePattern,
  longitudePattern,
  mostDated,
  mostListed,
  regionLevels,
  siteKinds,
  siteStatuses,
  teamLevels,
  venueOrigins,
} from "../vocabulary.js";
import type { Copy } from "./copy-shape.js";
import { copyFitting, copyIf, copyList, copyRecord } from "./copy-shape.js";

const day = copyIf(isPlainDate);
const id = copyIf(isId);
const text = copyIf(isText);

function oneOf(words: readonly string[]): Copy {
  const known = new Set<unknown>(words);
  return copyIf((value) => known.has(value));
}

const written = (pattern: RegExp): Copy =>
  copyIf((value) => isDecimalString(value) && pattern.test(value));

const dated = (value: Copy): Copy => copyList(copyRecord({ from: day, value }), 1, mostDated);

const distinctIds = (least: number): Copy =>
  copyFitting(copyList(id, least, mostListed), areDistinct);

const period = copyFitting(copyRecord({ from: day }, { until: day }), ({ from, until }) => {
  // Both have just been checked to be days, which sort as text.
  return until === undefined || String(until) > String(from);
});

const merged = copyRecord({ kind: oneOf(["merged"]), of: distinctIds(fewestMerged) });
const split = copyRecord({ kind: oneOf(["split"]), of: id });
const origin: Copy = (source) => merged(source) ?? split(source);

const longitude = written(longitudePattern);
const latitude = written(latitudePattern);
const coordinates = copyFitting(
  copyList(copyIf(isDecimalString), 2, 2),
  ([east, north]) => longitude(east) !== undefined && latitude(north) !== undefined,
);

const lasting = { id, existence: period, names: dated(text) };

/** Copies of the records of each list that surely fit. */
export const copies = {
  regions: copyRecord({ ...lasting, level: oneOf(regionLevels) }, { parents: dated(id), origin }),
  sites: copyFitting(
    copyRecord(
      { ...lasting, kind: oneOf(siteKinds), regions: dated(id) },
      { origin, form: oneOf(extendedForms), statuses: dated(oneOf(siteStatuses)), coordinates },
    ),
    isExtendedAsSaid,
  ),
  secretaries: copyRecord({ region: id, person: id, period }),
  venues: copyRecord({
    id,
    site: id,
    period,
    origin: oneOf(venueOrigins),
    area: written(areaPattern),
    functions: distinctIds(1),
  }),
  teams: copyRecord(
    { ...lasting, level: oneOf(teamLevels), region: id },
    {
      parents: dated(id),
      service: id,
      departments: dated(text),
      assignments: copyList(copyRecord({ site: id, period }), 1, mostListed),
    },
  ),
} as const;
