import { toDecimal } from "../../core/decimal.js";
import { definitely } from "../../core/definitely.js";
import { placesOf } from "../../core/scaled-decimal.js";
import type { BandsAmount, ChooseAmount, TableAmount } from "../model.js";
import type { Assembler } from "./assembler.js";
import type { Assembly } from "./assembly.js";
import { addBands } from "./band-steps.js";
import { addChoice } from "./choice-steps.js";
import { addConstant } from "./constant-lane.js";
import { addExact } from "./exact-step.js";
import type { NumberSlot } from "./frame.js";
import { addTable } from "./table-steps.js";

/** The most combinations of options that a table is indexed by; a larger one is searched. */
const MOST_CELLS = 65_536;

/** Adds the steps of an amount that takes the value of the case that applies. */
export function assembleChoice(
  assembler: Assembler,
  amount: BandsAmount | ChooseAmount | TableAmount,
): NumberSlot {
  const { assembly, amount: part } = assembler;
  const otherwise = amount.otherwise === undefined ? undefined : part(amount.otherwise);
  switch (amount.kind) {
    case "bands": {
      const bands = amount.bands.map((band) => ({ ...band, then: part(band.then) }));
      return addBands(assembly, part(amount.of), bands, amount.matching, otherwise);
    }
    case "choose": {
      const cases = amount.cases.map((one) => ({
        when: assembler.condition(one.when),
        then: part(one.then),
      }));
      return addChoice(assembly, cases, amount.matching, otherwise);
    }
    case "table":
      return assembleTable(assembly, amount, otherwise);
  }
}

function assembleTable(
  assembly: Assembly,
  table: TableAmount,
  otherwise: NumberSlot | undefined,
): NumberSlot {
  const keys = table.keys.map((name) => definitely(assembly.choiceFacts.get(name)));
  const cells = keys.reduce((count, key) => count * key.options.size, 1);
  if (cells > MOST_CELLS) return addExact(assembly, table, placesInTable(table));
  const rows = table.rows.map((row) => ({
    options: row.keys,
    slot: addConstant(assembly, toDecimal(row.value)),
  }));
  return addTable(assembly, keys, rows, otherwise);
}

function placesInTable(table: TableAmount): number {
  return Math.max(0, ...table.rows.map((row) => placesOf(toDecimal(row.value))));
}
