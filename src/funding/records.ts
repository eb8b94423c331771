import type { Money } from "../core/money.js";
import type { PlainDate } from "../core/plain-date.js";

/** One movement of money of a program. */
export interface FundEntry {
  /** Unique among the entries. */
  readonly id: string;
  /** The day it takes effect. */
  readonly on: PlainDate;
  /** The day it became known; always known unless given. */
  readonly recordedOn?: PlainDate;
  /** Money put aside for a use, paid out, or paid back. */
  readonly kind: "allotted" | "paid" | "returned";
  /** Id of the source. */
  readonly source: string;
  /** Id of the use. */
  readonly use: string;
  /** How much, above zero. @unit yuan */
  readonly amount: Money;
  /** The site concerned. */
  readonly site?: string;
}

/** A site and the facts that a scheme asks for. */
export interface SiteFacts<Facts = unknown> {
  /** Id of the site. */
  readonly site: string;
  /** The facts. */
  readonly facts: Facts;
}

/** What a site got of a grant before. */
export interface EarlierGrant {
  /** Id of the site. */
  readonly site: string;
  /** Id of the grant. */
  readonly grant: string;
  /** All it got of it. @unit yuan */
  readonly amount: Money;
}

/** A grant, what was paid of it, and the facts that triggers ask for. */
export interface StageRecord<Facts = unknown> {
  /** The grant as awarded. @unit yuan */
  readonly grant: Money;
  /** What has been paid. @unit yuan */
  readonly paid: Money;
  /** The facts. */
  readonly facts: Facts;
}

/** A table of amounts that must add up both ways. */
export interface TotalsTable {
  /** The rows, such as counties, and what each must come to. */
  readonly rows: readonly TableTotal[];
  /** The columns, such as stars, and what each must come to. */
  readonly columns: readonly TableTotal[];
  /** The cells; those left out stay empty. */
  readonly cells: readonly TableCell[];
}

/** What a row or column must come to. */
export interface TableTotal {
  /** Unique among the rows or columns. */
  readonly id: string;
  /** The sum of its cells. @unit yuan */
  readonly total: Money;
}

/** One cell of a table. */
export interface TableCell {
  /** Id of the row. */
  readonly row: string;
  /** Id of the column. */
  readonly column: string;
  /** What it should come to before the totals are met; not below zero. @unit yuan */
  readonly amount: Money;
  /** The least it may come to; 0 unless given. @unit yuan */
  readonly least?: Money;
  /** The most it may come to; no limit unless given. @unit yuan */
  readonly most?: Money;
}
