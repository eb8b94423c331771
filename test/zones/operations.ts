import { acceptanceOperations } from "./operations/acceptance.js";
import { cadenceOperations } from "./operations/cadence.js";
import { calendarOperations } from "./operations/calendar.js";
import { compositionOperations } from "./operations/composition.js";
import { coreOperations } from "./operations/core.js";
import { evaluationOperations } from "./operations/evaluation.js";
import { fundingOperations } from "./operations/funding.js";
import { networkOperations } from "./operations/network.js";
import { orderOperations } from "./operations/orders.js";
import { pairingOperations } from "./operations/pairing.js";
import { payOperations } from "./operations/pay.js";
import { pointsOperations } from "./operations/points.js";
import { practitionerOperations } from "./operations/practitioners.js";
import { ruleOperations } from "./operations/rules.js";

/** Operations of an entry, by name; each answers everything that it worked out. */
export type Operations = Readonly<Record<string, () => unknown>>;

/** Representative operations of every entry but the front door, which exports the same functions. */
export const operations: Readonly<Record<string, Operations>> = {
  "wenming/acceptance": acceptanceOperations,
  "wenming/core": coreOperations,
  "wenming/cadence": cadenceOperations,
  "wenming/calendar": calendarOperations,
  "wenming/rules": ruleOperations,
  "wenming/evaluation": evaluationOperations,
  "wenming/funding": fundingOperations,
  "wenming/network": networkOperations,
  "wenming/pairing": pairingOperations,
  "wenming/pay": payOperations,
  "wenming/points": pointsOperations,
  "wenming/practitioners": practitionerOperations,
  "wenming/orders": orderOperations,
  "wenming/composition": compositionOperations,
};
