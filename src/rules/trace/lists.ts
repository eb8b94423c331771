import { definitely } from "../../core/definitely.js";
import { isUnknown } from "../../core/unknown.js";
import type { CheckedFacts } from "../checked-facts.js";
import type { OverAmount } from "../model.js";
import { branchOf, chosenDetail } from "./branch.js";
import { toldRows } from "./compared-rows.js";
import type { Detail } from "./detail.js";
import { defined } from "./detail.js";
import type { FactLeaf } from "./leaves.js";
import { readFact } from "./leaves.js";
import type { Reading } from "./reading.js";
import { stepOf } from "./reading.js";
import { countedRows, readRows } from "./rows.js";
import type { ListedRows } from "./scope.js";
import type { AmountStep } from "./step.js";
import { takeNumber, takingDetail } from "./take-number.js";

/** One number from the rows of a list. */
export function traceOver(node: OverAmount, reading: Reading): AmountStep {
  const list = readFact(reading, node.list);
  const { checked } = list;
  if (checked.kind === "rows") return overRows(node, reading, list, checked.value);
  const value = definitely(checked.kind === "unknown" ? checked.value : undefined, "the rules");
  return stepOf(node, reading, value, () => ({ detail: overDetail(node, list), parts: [list] }));
}

function overRows(
  node: OverAmount,
  reading: Reading,
  list: FactLeaf,
  all: readonly CheckedFacts[],
): AmountStep {
  const listed: ListedRows = { list: node.list, all, compared: new Map() };
  const rows = readRows(node, reading, listed);
  const counted = countedRows(rows);
  const number = isUnknown(counted) ? counted : takeNumber(node, counted);
  const tooFew = number === undefined;
  const branch = tooFew
    ? branchOf([], "none", node.otherwise, reading)
    : { value: number, parts: [] };
  return stepOf(node, reading, branch.value, () => ({
    detail: {
      ...overDetail(node, list),
      ...comparedDetail(listed),
      taken: rows.filter((row) => row.value !== false).map((row) => row.index),
      ...(isUnknown(counted) ? {} : takingDetail(node, counted)),
      ...(tooFew ? chosenDetail([], "none", node.otherwise, reading) : {}),
    },
    parts: [...rows, ...branch.parts],
  }));
}

function overDetail({ list, take, rounding }: OverAmount, { definition }: FactLeaf): Detail {
  return defined({
    list,
    label: definition.label && { ...definition.label },
    take,
    rounding: rounding && { ...rounding },
  });
}

/** What `earlier` compared of all rows stands here once, not with each row. */
function comparedDetail({ compared }: ListedRows): Detail {
  return compared.size === 0 ? {} : { compared: [...compared.values()].map(toldRows) };
}
