import { describe, expect, it } from "vitest";
import { assessCadence } from "../../src/cadence/assess-cadence.js";
import { compileCadence } from "../../src/cadence/compile-cadence.js";
import { listDueDates } from "../../src/cadence/list-due-dates.js";
import { holidayDecrees } from "../../src/calendar/holiday-decrees.js";
import { variedCadence, variedRegister } from "../hostile/documents/cadence.js";
import { codeOf } from "../support/code-of.js";
import { frozen } from "../support/practitioner-documents.js";

const options = { decrees: holidayDecrees } as const;
const year = { from: "2026-01-01", until: "2027-01-01" } as const;
const asked = { asOf: "2026-03-31", since: "2026-01-15" } as const;

describe("a compiled cadence", () => {
  it("answers as the single operations do, from frozen arguments", () => {
    const compiled = compileCadence(frozen(variedCadence), frozen(options));
    const dues = compiled.listDueDates(year);
    expect(dues).toEqual(listDueDates(variedCadence, year, options));
    expect(Object.isFrozen(dues) && dues.every(Object.isFrozen)).toBe(true);
    const register = frozen(variedRegister) as never;
    const standings = compiled.assess(register, frozen(asked));
    expect(standings).toEqual(assessCadence(variedCadence, register, { ...asked, ...options }));
    expect(standings.results.length).toBeGreaterThan(100);
    expect(standings.results.every(Object.isFrozen)).toBe(true);
  });

  it("keeps its own copy of the scheme", () => {
    const scheme = structuredClone(variedCadence) as unknown as { duties: unknown[] };
    const compiled = compileCadence(scheme as never, options);
    const before = compiled.listDueDates(year);
    scheme.duties.length = 0;
    expect(compiled.listDueDates(year)).toEqual(before);
  });

  it("refuses options that do not fit", () => {
    expect(codeOf(() => compileCadence(variedCadence, 1 as never))).toBe("core/invalid-shape");
  });
});
