import { assessCadence } from "../../src/cadence/assess-cadence.js";
import { defineCadence } from "../../src/cadence/define-cadence.js";
import { dutyOf, ladderOf } from "../support/cadence-documents.js";

const scheme = defineCadence({
  ...ladderOf(),
  facts: { town: { kind: "boolean" } },
  duties: [dutyOf()],
} as const);
const asked = { asOf: "2026-01-01" } as const;

assessCadence(scheme, { subjects: [{ id: "east", facts: { town: true } }] }, asked);
// @ts-expect-error The fact is a yes or no.
assessCadence(scheme, { subjects: [{ id: "east", facts: { town: "yes" } }] }, asked);
// @ts-expect-error There is no such fact.
assessCadence(scheme, { subjects: [{ id: "east", facts: { village: true } }] }, asked);
