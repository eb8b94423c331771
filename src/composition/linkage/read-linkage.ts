import { DomainError } from "../../core/error.js";
import type { Fault } from "../../core/fault.js";
import { refuse } from "../../core/fault.js";
import { parseWith } from "../../core/parse-with.js";
import { quote } from "../../core/quote.js";
import { repeatedIds } from "../../core/repeated-ids.js";
import { safely } from "../../core/safely.js";
import type { GrantScheme } from "../../funding/index.js";
import { defineFunding } from "../../funding/index.js";
import { pointersOf } from "../../rules/pointers.js";
import type { MadeFigure } from "../../rules/prepare-policy.js";
import { preparePolicy } from "../../rules/prepare-policy.js";
import type { PreparedRules } from "../../rules/prepared-rules.js";
import type { CompositionErrorCode } from "../errors.js";
import { linkageSchemeSchema } from "../schema.js";
import type { Honor, HonorBar, HonorRequirement, LinkageScheme } from "./linkage-scheme.js";

/** A linkage scheme that has passed every check, and its rules. */
export interface ReadLinkage {
  readonly scheme: LinkageScheme;
  readonly rules: PreparedRules;
  /** The seats of the honors, to be filled as those of grants are. */
  readonly seating: GrantScheme;
}

/** Names of the inner figures; no figure of a scheme has a colon. */
export const linkageFigure = (kind: "requires" | "bar" | "rank", honor: string, id = ""): string =>
  `${kind}:${JSON.stringify([honor, id])}`;

/**
 * Copies and checks a linkage scheme.
 *
 * @throws {@link DomainError} the codes of `defineLinkage`.
 */
export function readLinkage(document: unknown): ReadLinkage {
  const failure = { code: "composition/invalid-linkage", what: "linkage scheme" } as const;
  const scheme = parseWith<LinkageScheme, CompositionErrorCode>(
    linkageSchemeSchema,
    document,
    failure,
  );
  const pointers = pointersOf(scheme);
  refuse(faultsIn(scheme), pointers);
  const rules = preparePolicy(scheme, scheme.honors.flatMap(figuresOf), pointers);
  const seating = safely(() => defineFunding(seatsOf(scheme)));
  if (seating.success) return { scheme, rules, seating: seating.data };
  throw inWordsOfHonors(seating.error);
}

/** The seats of a scheme as grants of nothing. */
function seatsOf({ kind: _, subject: __, honors, ...policy }: LinkageScheme): GrantScheme {
  return {
    ...policy,
    kind: "grants",
    grants: honors.map(({ id, label, requires, bars = [], seats, rank }) => ({
      id,
      label,
      when: {
        kind: "all",
        of: [
          ...requires.map(({ when }) => when),
          ...bars.map(({ when }) => ({ kind: "not", of: when }) as const),
        ],
      },
      amount: { kind: "constant", value: "0" },
      ...(seats === undefined ? {} : { seats }),
      ...(rank === undefined ? {} : { rank }),
    })),
  };
}

/** Honors and grants stand at the same places of their schemes. */
function inWordsOfHonors({ code, message, details, issues }: DomainError): DomainError {
  const told = (text: string) => text.replaceAll("/grants/", "/honors/");
  return new DomainError(
    code,
    told(message),
    { ...details, path: told(String(details.path)) },
    { issues: issues.map((issue) => ({ ...issue, path: told(issue.path) })) },
  );
}

function faultsIn({ honors }: LinkageScheme): readonly Fault<CompositionErrorCode>[] {
  const twice = "composition/duplicate-id";
  return [
    ...repeatedIds(honors, "the honors", twice),
    ...honors.flatMap((honor) => [
      ...repeatedIds(honor.requires, "the requirements", twice),
      ...repeatedIds(honor.bars ?? [], "the bars", twice),
      ...rankFaults(honor),
    ]),
  ];
}

function rankFaults(honor: Honor): readonly Fault<CompositionErrorCode>[] {
  if (honor.rank !== undefined || (honor.seats ?? []).length === 0) return [];
  const message = `The honor ${quote(honor.id)} has seats. Say by which number "rank" fills them.`;
  return [{ code: "composition/rank-needed", at: honor, message }];
}

function figuresOf({ id, requires, bars = [], rank }: Honor): readonly MadeFigure[] {
  const question =
    (kind: "requires" | "bar") =>
    (at: HonorRequirement | HonorBar): MadeFigure => {
      const { label, citation } = at;
      const note = citation === undefined ? { label } : { label, citation };
      return { at, figure: { id: linkageFigure(kind, id, at.id), ...note, condition: at.when } };
    };
  return [
    ...requires.map(question("requires")),
    ...bars.map(question("bar")),
    ...(rank === undefined
      ? []
      : [{ at: rank, figure: { id: linkageFigure("rank", id), amount: rank } }]),
  ];
}
