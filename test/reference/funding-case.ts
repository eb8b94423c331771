import type { FundingScheme } from "../../src/funding/model.js";
import type { FundEntry, SiteFacts, StageRecord } from "../../src/funding/records.js";
import { listFiles, readText } from "../support/repository.js";

/** One published or derived example of funding, as its file holds it. */
interface PrintedFundingCase {
  readonly id: string;
  /** Id of the scheme, which is also the name of its file. */
  readonly scheme: string;
  /** Where the rule is published. */
  readonly source: string;
  readonly basis: "real" | "derived";
  /** Fields of the scheme that the case replaces, where the text leaves something open. */
  readonly amend?: object;
  /** Sites of a kind, and how many there are of it. */
  readonly sites?: readonly PrintedSites[];
  readonly record?: StageRecord;
  readonly entries?: readonly FundEntry[];
  readonly options?: object;
  readonly expected: readonly ExpectedFunding[];
  readonly note: string;
}

interface PrintedSites {
  readonly name: string;
  readonly copies: number;
  readonly facts: object;
}

/** A value that the library must reach. */
export interface ExpectedFunding {
  /** What is read: the name of one of the readings. */
  readonly read: string;
  /** The sites that are read. */
  readonly of?: readonly string[];
  readonly is: unknown;
}

/** One example, ready to be run. */
export interface FundingCase {
  readonly id: string;
  readonly scheme: FundingScheme;
  readonly sites: readonly SiteFacts[];
  readonly record: StageRecord;
  readonly entries: readonly FundEntry[];
  readonly options: object;
  readonly expected: readonly ExpectedFunding[];
}

const isJson = (path: string) => path.endsWith(".json");

/** A reference scheme of funding, by the name of its file. */
function fundingSchemeNamed(id: string): FundingScheme {
  return JSON.parse(readText(`test/reference/funding/${id}.json`)) as FundingScheme;
}

/** Lists the reference schemes of funding. */
export function listFundingSchemes(): readonly FundingScheme[] {
  return listFiles("test/reference/funding", isJson).map(
    (path) => JSON.parse(readText(path)) as FundingScheme,
  );
}

/** Lists the examples of funding. */
export function listFundingCases(): readonly FundingCase[] {
  return listFiles("test/reference/cases/funding", isJson)
    .flatMap((path) => JSON.parse(readText(path)) as readonly PrintedFundingCase[])
    .map(readyCase);
}

const nothingPaid: StageRecord = { grant: "0", paid: "0", facts: {} };

function readyCase(printed: PrintedFundingCase): FundingCase {
  const { id, scheme, amend, sites = [], expected } = printed;
  const { record = nothingPaid, entries = [], options = {} } = printed;
  return {
    id,
    scheme: { ...fundingSchemeNamed(scheme), ...amend },
    sites: sites.flatMap(({ name, copies, facts }) =>
      Array.from({ length: copies }, (_, copy) => ({ site: siteId(name, copy), facts })),
    ),
    record,
    entries,
    options,
    expected,
  };
}

/** The id of one of several sites of a kind. */
export const siteId = (name: string, copy: number): string => `${name}.${copy}`;
