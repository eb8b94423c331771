import { fenOf, moneyOfFen } from "../../core/money.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { StageGround, StagePayment, StagePayments } from "./stage-payments.js";

/** What the stages come to: all of them, and those whose turn has come. */
interface Turn {
  readonly all: number;
  readonly reached: number;
  /** Why it cannot be told, where something that matters is unknown. */
  readonly open: Unknown | undefined;
}

type Settled = Pick<StagePayments, "status" | "due" | "clawBack">;

/** A claw-back comes before a suspension, and both before what is due. */
export function settle(
  stages: readonly StagePayment[],
  grounds: readonly StageGround[],
  paid: number,
  taken: number | Unknown,
): Settled {
  const none = { due: "0", clawBack: "0" } as const;
  const standing = (wanted: StageGround["kind"]): boolean =>
    grounds.some(({ kind, holds }) => kind === wanted && holds === true);
  if (standing("claw-back")) {
    const clawBack = isUnknown(taken) ? taken : moneyOfFen(taken);
    return { ...none, status: "claw-back", clawBack };
  }
  if (standing("suspension")) return { ...none, status: "suspended" };
  const turn = turnOf(stages);
  const open = grounds.map(({ holds }) => holds).find(isUnknown) ?? turn.open;
  if (open !== undefined) {
    const mayTake = grounds.some(({ kind }) => kind === "claw-back");
    return { status: "undetermined", due: open, clawBack: mayTake ? open : "0" };
  }
  return settleKnown(turn, paid);
}

/** Goes through the stages up to the first whose trigger does not hold. */
function turnOf(stages: readonly StagePayment[]): Turn {
  let [reached, all, running] = [0, 0, true];
  let open: Unknown | undefined;
  for (const { reached: holds, amount } of stages) {
    if (running && isUnknown(holds)) open ??= holds;
    running &&= holds === true;
    if (isUnknown(amount)) {
      open ??= amount;
      continue;
    }
    const fen = fenOf(amount);
    all += fen;
    if (running) reached += fen;
  }
  return { all, reached, open };
}

function settleKnown({ all, reached }: Turn, paid: number): Settled {
  // Aid in kind that came after a payment can leave too much paid.
  if (paid > all) return { status: "claw-back", due: "0", clawBack: moneyOfFen(paid - all) };
  if (paid === all) return { status: "complete", due: "0", clawBack: "0" };
  const due = Math.max(reached - paid, 0);
  return { status: due > 0 ? "due" : "waiting", due: moneyOfFen(due), clawBack: "0" };
}
