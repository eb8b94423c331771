import type { DecimalString } from "../core/decimal-text.js";
import type { PlainDate } from "../core/plain-date.js";
import type { FactValue } from "../rules/fact-sheet.js";

/** What every record carries. */
interface Recorded {
  /** Id of the record, bound to its content. */
  readonly id: string;
  /** The day of it: of the service, of the redemption, of the decision. */
  readonly on: PlainDate;
  /** The day on which it was entered. */
  readonly recordedOn: PlainDate;
}

/** A record about one purse. */
interface OfPurse extends Recorded {
  /** Id of the purse. */
  readonly purse: string;
}

/** A record about an earlier one. */
interface OfRecord extends Recorded {
  /** Id of the record. */
  readonly of: string;
}

/** Facts by name. */
export interface RecordFacts {
  /** The value of one fact. */
  readonly [fact: string]: FactValue;
}

/** Something was done that an item credits or deducts for. */
export interface EarnRecord extends OfPurse {
  /** Tells the kind of record. */
  readonly kind: "earn";
  /** Id of the item. */
  readonly item: string;
  /** The facts that the item asks for. */
  readonly facts?: RecordFacts;
  /** Id of the activity, for caps of an activity. */
  readonly activity?: string;
  /** Id of the person of a household or team, for caps of a member and for views. */
  readonly member?: string;
}

/** Points are given for an offer. */
export interface RedeemRecord extends OfPurse {
  /** Tells the kind of record. */
  readonly kind: "redeem";
  /** Id of the offer. */
  readonly offer: string;
  /** How many pieces; 1 unless given. */
  readonly quantity?: number;
  /** How many points are given: owed for an offer without a price, else for a top-up in money. */
  readonly points?: DecimalString;
  /** The facts that the offer asks for. */
  readonly facts?: RecordFacts;
}

/** A record is found wrong and loses all effect (冲回), or a pending one is not approved. */
export interface ReverseRecord extends OfRecord {
  /** Tells the kind of record. */
  readonly kind: "reverse";
  /** The cause. */
  readonly reason?: string;
}

/** Goods came back: the very lots are restored. */
export interface RefundRecord extends OfRecord {
  /** Tells the kind of record. */
  readonly kind: "refund";
}

/** A record passes the next step of its approval. */
export interface ApproveRecord extends OfRecord {
  /** Tells the kind of record. */
  readonly kind: "approve";
  /** Id of the step. */
  readonly step: string;
}

/** A record is worth something else: its facts were others, or the rules have changed since. */
export interface AmendRecord extends OfRecord {
  /** Tells the kind of record. */
  readonly kind: "amend";
  /** The facts as they are; those of the record, worked out anew, unless given. */
  readonly facts?: RecordFacts;
  /** The cause. */
  readonly reason?: string;
}

/** A balance is cleared (清零), down to what is kept. */
export interface ClearRecord extends OfPurse {
  /** Tells the kind of record. */
  readonly kind: "clear";
  /** Id of the balance. */
  readonly balance: string;
  /** How much stays; nothing unless given. */
  readonly keep?: DecimalString;
}

/** Points go to another purse: a gift, a donation, help repaid. */
export interface TransferRecord extends OfPurse {
  /** Tells the kind of record. */
  readonly kind: "transfer";
  /** Id of the purse that receives. */
  readonly to: string;
  /** Id of the balance. */
  readonly balance: string;
  /** How many. */
  readonly points: DecimalString;
}

/** Members leave a household for another, or households are put together (分户、并户、迁出). */
export interface MoveRecord extends OfPurse {
  /** Tells the kind of record. */
  readonly kind: "move";
  /** Id of the purse that receives. */
  readonly to: string;
  /** Id of the member who leaves, where balances go by what each earned. */
  readonly member?: string;
  /** How many members leave, where balances go by headcount. */
  readonly leaving?: number;
  /** How many members there were before. */
  readonly heads?: number;
}

/** Redemption is suspended, as under investigation, or allowed again. */
export interface FreezeRecord extends OfPurse {
  /** Tells the kind of record. */
  readonly kind: "freeze" | "thaw";
  /** The cause. */
  readonly reason?: string;
}

/** Goods come into the stock of an offer, or leave it otherwise. */
export interface StockRecord extends Recorded {
  /** Tells the kind of record. */
  readonly kind: "stock";
  /** Id of the offer. */
  readonly offer: string;
  /** How many pieces; below 0 for those that leave. */
  readonly quantity: number;
}

/** All days up to this record's are closed. */
export interface CloseRecord extends Recorded {
  /** Tells the kind of record. */
  readonly kind: "close";
}

/** What happened, as the host knows it. */
export type PointsRecord =
  | EarnRecord
  | RedeemRecord
  | ReverseRecord
  | RefundRecord
  | ApproveRecord
  | AmendRecord
  | ClearRecord
  | TransferRecord
  | MoveRecord
  | FreezeRecord
  | StockRecord
  | CloseRecord;

/** Why a record has no effect. */
export type PostingRefusalReason =
  | "amount-unknown"
  | "cap-reached"
  | "below-least"
  | "too-late"
  | "too-early"
  | "period-closed"
  | "balance-too-low"
  | "debt-too-high"
  | "in-debt"
  | "frozen"
  | "suspended"
  | "not-open"
  | "limit-reached"
  | "out-of-stock"
  | "not-eligible"
  | "unknown-record"
  | "already-settled"
  | "unsuitable-record"
  | "not-transferable"
  | "unsuitable-points"
  | "too-large"
  | "workdays-unknown";

/** What became of a record that was posted. */
export type Outcome = PostedOutcome | KnownOutcome | RefusedOutcome | ConflictOutcome;

/** The record has taken effect. */
export interface PostedOutcome {
  /** Tells the outcome. */
  readonly status: "posted";
  /** Id of the record. */
  readonly id: string;
  /** What it did, lot by lot. */
  readonly lines: readonly EntryLine[];
}

/** The same record had been posted before; nothing changes. */
export interface KnownOutcome {
  /** Tells the outcome. */
  readonly status: "already-known";
  /** Id of the record. */
  readonly id: string;
}

/** The rules say no. The record stays refused; a new try needs a new id. */
export interface RefusedOutcome {
  /** Tells the outcome. */
  readonly status: "refused";
  /** Id of the record. */
  readonly id: string;
  /** Why. */
  readonly reasons: readonly PostingRefusalReason[];
}

/** Another record bears the same id; nothing changes. */
export interface ConflictOutcome {
  /** Tells the outcome. */
  readonly status: "conflict";
  /** Id of the record. */
  readonly id: string;
  /** The first field that differs. */
  readonly field: string;
}

/** What a record did to one lot of a balance, or to the debt of it. */
export interface EntryLine {
  /** Id of the purse. */
  readonly purse: string;
  /** Id of the balance. */
  readonly balance: string;
  /** Id of the record that made the lot; left out for debt. */
  readonly lot?: string;
  /** Points in, or out where below 0. */
  readonly points: DecimalString;
  /** The day from which it counts. */
  readonly on: PlainDate;
}
