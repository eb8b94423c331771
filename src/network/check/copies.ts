import {
  copyDay,
  copyDistinct,
  copyId,
  copyPeriod,
  copyText,
  copyWord,
} from "../../core/copies.js";
import type { Copy } from "../../core/copy-shape.js";
import { copyFitting, copyIf, copyList, copyRecord } from "../../core/copy-shape.js";
import { isDecimalString } from "../../core/decimal-text.js";
import {
  areaPattern,
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

const written = (pattern: RegExp): Copy =>
  copyIf((value) => isDecimalString(value) && pattern.test(value));

const dated = (value: Copy): Copy => copyList(copyRecord({ from: copyDay, value }), 1, mostDated);

const distinctIds = (least: number): Copy => copyDistinct(copyId, least, mostListed);

const merged = copyRecord({ kind: copyWord("merged"), of: distinctIds(fewestMerged) });
const split = copyRecord({ kind: copyWord("split"), of: copyId });
const origin: Copy = (source, room) => merged(source, room) ?? split(source, room);

const longitude = written(longitudePattern);
const latitude = written(latitudePattern);
const coordinates = copyFitting(
  copyList(copyIf(isDecimalString), 2, 2),
  ([east, north]) => longitude(east) !== undefined && latitude(north) !== undefined,
);

const lasting = { id: copyId, existence: copyPeriod, names: dated(copyText) };

/** Copies of the records of each list that surely fit. */
export const copies = {
  regions: copyRecord(
    { ...lasting, level: copyWord(...regionLevels) },
    { parents: dated(copyId), origin },
  ),
  sites: copyFitting(
    copyRecord(
      { ...lasting, kind: copyWord(...siteKinds), regions: dated(copyId) },
      {
        origin,
        form: copyWord(...extendedForms),
        statuses: dated(copyWord(...siteStatuses)),
        coordinates,
      },
    ),
    isExtendedAsSaid,
  ),
  secretaries: copyRecord({ region: copyId, person: copyId, period: copyPeriod }),
  venues: copyRecord({
    id: copyId,
    site: copyId,
    period: copyPeriod,
    origin: copyWord(...venueOrigins),
    area: written(areaPattern),
    functions: distinctIds(1),
  }),
  teams: copyRecord(
    { ...lasting, level: copyWord(...teamLevels), region: copyId },
    {
      parents: dated(copyId),
      service: copyId,
      departments: dated(copyText),
      assignments: copyList(copyRecord({ site: copyId, period: copyPeriod }), 1, mostListed),
    },
  ),
} as const;
