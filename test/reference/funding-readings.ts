import { allocateFunds } from "../../src/funding/allocate-funds.js";
import { computeGrants } from "../../src/funding/compute-grants.js";
import { payStages } from "../../src/funding/pay-stages.js";
import { programOn } from "../../src/funding/program-on.js";
import type { ExpectedFunding, FundingCase } from "./funding-case.js";
import { siteId } from "./funding-case.js";

/** What a case comes to, read in several ways. */
type Readings = Readonly<Record<string, (of: readonly string[]) => unknown>>;

const readingsOf: Readonly<Record<FundingCase["scheme"]["kind"], (told: FundingCase) => Readings>> =
  {
    grants: ({ scheme, sites, options }) => {
      const {
        total,
        unspent,
        grants,
        sites: told,
      } = computeGrants(scheme as never, sites as never, options);
      return {
        total: () => total,
        unspent: () => unspent,
        grants: () => Object.fromEntries(grants.map((each) => [each.grant, each.total])),
        sites: (of) => of.map((name) => told.find(({ site }) => site === siteId(name, 0))?.total),
      };
    },
    allocation: ({ scheme, sites, options }) => {
      const split = allocateFunds(scheme as never, sites as never, options as never);
      const { shares = [], unspent } = split as Partial<Extract<typeof split, { shares: unknown }>>;
      return {
        unspent: () => unspent,
        shares: () => [...new Set(shares.map(({ amount }) => amount))],
      };
    },
    stages: ({ scheme, record, options }) => {
      const { stages, due, clawBack, nextYear } = payStages(
        scheme as never,
        record as never,
        options,
      );
      return {
        stages: () => stages.map(({ amount }) => amount),
        due: () => due,
        clawBack: () => clawBack,
        nextYear: () => nextYear,
      };
    },
    program: ({ scheme, entries, options }) => {
      const { breaches } = programOn(scheme as never, entries, options as never);
      return { breaches: () => breaches.map(({ kind, amount }) => [kind, amount]) };
    },
  };

/** What the library says to the questions of an example, in the shape of what is expected. */
export function fundingAnswersOf(told: FundingCase): readonly ExpectedFunding[] {
  const readings = readingsOf[told.scheme.kind](told);
  return told.expected.map((asked) => ({ ...asked, is: readings[asked.read]?.(asked.of ?? []) }));
}
