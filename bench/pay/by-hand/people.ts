import type { PayRecord } from "wenming/pay";
import type { HandMonth, HandStretch } from "./calendar.js";

/** What the code by hand needs of a record, checked field by field. */
export interface HandPerson {
  readonly person: string;
  readonly from: string;
  /** The day after the last one; later than all days where service has no end. */
  readonly until: string;
  /** The posts and their days, one after the other. */
  readonly posts: readonly { readonly from: string; readonly value: string }[];
  /** The days on which the post changes. */
  readonly changes: readonly string[];
  readonly startedOn: string;
  readonly degree: boolean;
  /** The coefficients of the quarters. */
  readonly coefficients: readonly string[];
  readonly county: number;
}

/** The days of a month that a person served, if any. */
export function servedIn(
  { from, until }: HandPerson,
  { first, end }: HandMonth,
): HandStretch | undefined {
  const served = { from: from > first ? from : first, until: until < end ? until : end };
  return served.from < served.until ? served : undefined;
}

/** The post of a person on a day. */
export function postOn({ posts }: HandPerson, day: string): string {
  let post = posts[0]?.value ?? "";
  for (const { from, value } of posts) if (from <= day) post = value;
  return post;
}

const dayShape = /^\d{4}-\d\d-\d\d$/;
const shareShape = /^[01]\.\d\d$/;
const postNames = new Set<unknown>(["secretary", "deputy", "cadre", "practitioner"]);

/** Reads a record and checks what it holds, as far as the pay depends on it. */
export function readPerson({ person, service, facts, monthFacts, places }: PayRecord): HandPerson {
  const { post = [], startedOn = [], degree = [] } = facts;
  if (typeof person !== "string" || service.length !== 1 || degree.length !== 1) throw misfit();
  const { from, until = "9999-12-31" } = service[0] ?? { from: "" };
  const posts = post.map((entry) => ({ from: dayIn(entry.from), value: postIn(entry.value) }));
  const graduated = degree[0]?.value;
  if (typeof graduated !== "boolean") throw misfit();
  return {
    person,
    from: dayIn(from),
    until: dayIn(until),
    posts,
    changes: posts.slice(1).map((entry) => entry.from),
    startedOn: dayIn(startedOn[0]?.value),
    degree: graduated,
    coefficients: (monthFacts?.coefficient ?? []).map(({ value }) => textIn(value, shareShape)),
    county: Number(places?.county?.slice(7)),
  };
}

const dayIn = (value: unknown): string => textIn(value, dayShape);

function textIn(value: unknown, shape: RegExp): string {
  if (typeof value === "string" && shape.test(value)) return value;
  throw misfit();
}

function postIn(value: unknown): string {
  if (typeof value === "string" && postNames.has(value)) return value;
  throw misfit();
}

const misfit = (): Error => new Error("A record does not fit.");
