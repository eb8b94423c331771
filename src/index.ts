// The front door is all doors of the rooms together; a name that two of them have does not compile.
export * from "./acceptance/index.js";
export * from "./cadence/index.js";
export * from "./calendar/index.js";
export * from "./composition/index.js";
export * from "./core/index.js";
export * from "./evaluation/index.js";
export * from "./funding/index.js";
export * from "./network/index.js";
export * from "./orders/index.js";
export * from "./pairing/index.js";
export * from "./pay/index.js";
export * from "./points/index.js";
export * from "./practitioners/index.js";
export * from "./rules/index.js";
