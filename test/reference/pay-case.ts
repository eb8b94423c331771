import type { PayRecord, PayScheme } from "../../src/pay/model.js";
import { listFiles, readText } from "../support/repository.js";

/** One published or derived example of pay, as its file holds it. */
interface PrintedPayCase {
  readonly id: string;
  /** Id of the scheme, which is also the name of its file. */
  readonly scheme: string;
  /** Id of a scheme that is compared with it. */
  readonly other?: string;
  /** Where the rule is published. */
  readonly source: string;
  readonly basis: "real" | "derived";
  /** Fields of the scheme that the case replaces, where the text masks a figure. */
  readonly amend?: Partial<PayScheme>;
  /** How many people there are of each record. */
  readonly copies?: number;
  readonly records: Readonly<Record<string, Omit<PayRecord, "person">>>;
  readonly expected: readonly ExpectedPay[];
  readonly note: string;
}

/** A value that the library must reach. */
export interface ExpectedPay {
  /** What is read: the name of one of the readings. */
  readonly read: string;
  /** The item that is read. */
  readonly of?: string;
  readonly options?: object;
  readonly months?: readonly string[];
  readonly people?: number;
  readonly paid?: readonly object[];
  readonly amounts?: readonly string[];
  /** Mostly one value for each record, in their order. */
  readonly is: unknown;
}

/** One example, ready to be run. */
export interface PayCase {
  readonly id: string;
  readonly scheme: PayScheme;
  readonly other: PayScheme;
  readonly records: readonly PayRecord[];
  readonly expected: readonly ExpectedPay[];
}

const isJson = (path: string) => path.endsWith(".json");

function schemeNamed(id: string): PayScheme {
  return JSON.parse(readText(`test/reference/pay/${id}.json`)) as PayScheme;
}

/** Lists the reference schemes of pay. */
export function listPaySchemes(): readonly PayScheme[] {
  return listFiles("test/reference/pay", isJson).map(
    (path) => JSON.parse(readText(path)) as PayScheme,
  );
}

/** Lists the examples of pay. */
export function listPayCases(): readonly PayCase[] {
  return listFiles("test/reference/cases/pay", isJson)
    .flatMap((path) => JSON.parse(readText(path)) as readonly PrintedPayCase[])
    .map(readyCase);
}

function readyCase(printed: PrintedPayCase): PayCase {
  const { id, scheme, other = scheme, amend, copies = 1, records, expected } = printed;
  const copied = Array.from({ length: copies }, (_, copy) =>
    Object.entries(records).map(([name, record]) => ({ ...record, person: `${name}-${copy}` })),
  );
  return {
    id,
    scheme: { ...schemeNamed(scheme), ...amend },
    other: schemeNamed(other),
    records: copied.flat(),
    expected,
  };
}
