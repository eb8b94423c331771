import { definitely } from "../../core/definitely.js";
import { fenOf, moneyOfFen } from "../../core/money.js";
import type { FundProgram } from "../model.js";
import type { FundEntry } from "../records.js";
import type { FundBreach } from "./program-standing.js";

/** What a movement of money does against the rules of the program. */
export function breachesOf(
  scheme: FundProgram,
  { id, on, kind, source, use, amount }: FundEntry,
): FundBreach[] {
  if (kind === "returned") return [];
  const forbidden = scheme.uses.find((each) => each.id === use)?.forbidden === true;
  const { uses = [use] } = definitely(scheme.sources.find((each) => each.id === source));
  if (!forbidden && uses.includes(use)) return [];
  const breach = forbidden ? "forbidden-use" : "bound-source";
  return [
    Object.freeze({ kind: breach, on, source, entry: id, amount: moneyOfFen(fenOf(amount)) }),
  ];
}
