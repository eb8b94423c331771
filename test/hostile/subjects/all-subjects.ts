import type { HostileSubject } from "../subject.js";
import { acceptanceSubjects } from "./acceptance.js";
import { cadenceSubjects } from "./cadence.js";
import { calendarSubjects } from "./calendar.js";
import { compositionSubjects } from "./composition.js";
import { coreSubjects } from "./core.js";
import { evaluationSubjects } from "./evaluation.js";
import { fundingSubjects } from "./funding.js";
import { networkSubjects } from "./network.js";
import { orderSubjects } from "./orders.js";
import { pairingSubjects } from "./pairing.js";
import { paySubjects } from "./pay.js";
import { pointsSubjects } from "./points.js";
import { practitionerSubjects } from "./practitioners.js";
import { builderSubjects } from "./rule-builders.js";
import { ruleSubjects } from "./rules.js";

/** Every public function of the library, in the order of the layers. */
export const allSubjects: readonly HostileSubject[] = [
  ...coreSubjects,
  ...builderSubjects,
  ...ruleSubjects,
  ...evaluationSubjects,
  ...fundingSubjects,
  ...networkSubjects,
  ...paySubjects,
  ...pointsSubjects,
  ...practitionerSubjects,
  ...calendarSubjects,
  ...acceptanceSubjects,
  ...cadenceSubjects,
  ...pairingSubjects,
  ...orderSubjects,
  ...compositionSubjects,
];
