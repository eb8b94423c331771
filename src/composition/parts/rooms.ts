import type { PartFacts, PartKind, YearPart } from "../model.js";
import { appraisalRoom } from "./appraisal.js";
import { cadenceRoom } from "./cadence.js";
import { classesRoom } from "./classes.js";
import { evaluationRoom } from "./evaluation.js";
import { grantsRoom } from "./grants.js";
import { linkageRoom } from "./linkage.js";
import { pairingRoom } from "./pairing.js";
import type { PartRoom } from "./part-room.js";
import { payRoom } from "./pay.js";
import { pointsRoom } from "./points.js";

/** How parts of each kind are checked and worked out. */
const rooms = {
  evaluation: evaluationRoom,
  grants: grantsRoom,
  classes: classesRoom,
  appraisal: appraisalRoom,
  linkage: linkageRoom,
  pairing: pairingRoom,
  pay: payRoom,
  points: pointsRoom,
  cadence: cadenceRoom,
} satisfies Readonly<Record<PartKind, unknown>>;

/** The room of a part, whatever its kind. */
export const roomOf = ({ kind }: YearPart): PartRoom<YearPart, PartFacts> =>
  rooms[kind] as unknown as PartRoom<YearPart, PartFacts>;
