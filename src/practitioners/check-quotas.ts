import type { Citation } from "../core/citation.js";
import { DomainError } from "../core/error.js";
import { parseWith } from "../core/parse-with.js";
import { quote } from "../core/quote.js";
import type { Unknown } from "../core/unknown.js";
import { isUnknown, unknown } from "../core/unknown.js";
import { suggestionFor } from "../rules/nearest-name.js";
import type { PractitionersErrorCode } from "./errors.js";
import type { ReserveScheme, Village, VillageQuota } from "./model.js";
import { villagesSchema } from "./schema.js";
import { readReserve } from "./scheme/read-scheme.js";

/** How the list of a village stands against the quota of one role. */
export interface QuotaStanding {
  /** Id of the village, or of the villages taken together. */
  readonly village: string;
  /** The role. */
  readonly role: string;
  /**
   * Too few persons, a number within the quota, or too many; `undetermined` where the number is
   * not known, or no quota is meant for villages of this kind.
   */
  readonly status: "short" | "ok" | "over" | "undetermined";
  /** How many persons are listed. */
  readonly listed: number | Unknown;
  /** The least number, of all the villages taken together. */
  readonly least?: number;
  /** The greatest number, of all the villages taken together. */
  readonly most?: number;
  /** How many persons are too few or too many. */
  readonly by?: number;
  /** Where the quota is published. */
  readonly citation?: Citation;
}

/**
 * Holds the lists of villages against the quotas of a scheme.
 *
 * The quota of the village's own kind comes before the one for every kind. Villages of one kind of
 * which only the sum is known can be taken together; then their quotas are multiplied.
 *
 * @param scheme - The scheme.
 * @param villages - The villages, each once, and how many persons they list in each role.
 * @returns One answer for each village and role, in the order of the villages and the quotas.
 * @throws {@link core.DomainError} the codes of `defineReserve`, when the scheme does not fit.
 * @throws {@link core.DomainError} `practitioners/invalid-villages` when the villages do not fit
 * their schema.
 * @throws {@link core.DomainError} `practitioners/duplicate-village` when a village, or a role of
 * one, occurs twice.
 * @throws {@link core.DomainError} `practitioners/unknown-role` when a role has no quota.
 * @throws {@link core.DomainError} a `core/` code when an argument is not plain data.
 * @example
 * const scheme = defineReserve({
 *   kind: "reserve", id: "reserve", version: "2019",
 *   title: { zh: "后备干部", en: "reserve cadres" }, issuer: "county office", region: "county",
 *   effective: { from: "2019-01-01" }, citation: { document: "Notice 1" },
 *   facts: {}, requirements: [],
 *   quotas: [{ role: "reserve", least: 2, most: 4 }, { role: "reserve", kind: "poor", least: 3, most: 4 }],
 * });
 * const listed = [{ role: "reserve", count: 2 }];
 * const standings = checkQuotas(scheme, [{ id: "v1", listed }, { id: "v2", kind: "poor", listed }]);
 * standings.map(({ status }) => status); // ["ok", "short"]
 * standings[1]?.by; // 1
 */
export function checkQuotas(
  scheme: ReserveScheme,
  villages: readonly Village[],
): readonly QuotaStanding[] {
  const { quotas = [] } = readReserve(scheme).scheme;
  const failure = { code: "practitioners/invalid-villages", what: "list of villages" } as const;
  const read = parseWith<readonly Village[], PractitionersErrorCode>(
    villagesSchema,
    villages,
    failure,
  );
  const byRole = quotasByRole(quotas);
  checkVillages(read, [...byRole.keys()]);
  return Object.freeze(
    read.flatMap((village) => {
      const counts = new Map(village.listed.map(({ role, count }) => [role, count]));
      return [...byRole].map(([role, byKind]) => {
        const listed = counts.get(role) ?? unknown("missing-evidence");
        const quota = byKind.get(village.kind) ?? byKind.get(undefined);
        return standingOf(village, { role, listed }, quota);
      });
    }),
  );
}

/** The quotas of each role by kind of village; that for every kind stands under none. */
function quotasByRole(
  quotas: readonly VillageQuota[],
): ReadonlyMap<string, ReadonlyMap<string | undefined, VillageQuota>> {
  const byRole = new Map<string, Map<string | undefined, VillageQuota>>();
  for (const quota of quotas) {
    const byKind = byRole.get(quota.role) ?? new Map<string | undefined, VillageQuota>();
    byRole.set(quota.role, byKind.set(quota.kind, quota));
  }
  return byRole;
}

function standingOf(
  { id, villages = 1 }: Village,
  { role, listed }: Pick<QuotaStanding, "role" | "listed">,
  quota: VillageQuota | undefined,
): QuotaStanding {
  const place = { village: id, role, listed };
  if (quota === undefined) return Object.freeze({ ...place, status: "undetermined" });
  const { least, most, citation } = quota;
  return Object.freeze({
    ...place,
    ...(least === undefined ? {} : { least: villages * least }),
    ...(most === undefined ? {} : { most: villages * most }),
    ...(citation === undefined ? {} : { citation }),
    ...judged(listed, villages * (least ?? 0), villages * (most ?? Number.POSITIVE_INFINITY)),
  });
}

function judged(
  listed: number | Unknown,
  least: number,
  most: number,
): Pick<QuotaStanding, "status" | "by"> {
  if (isUnknown(listed)) return { status: "undetermined" };
  if (listed < least) return { status: "short", by: least - listed };
  if (listed > most) return { status: "over", by: listed - most };
  return { status: "ok" };
}

function checkVillages(villages: readonly Village[], roles: readonly string[]): void {
  refuseTwice(
    villages.map(({ id }) => id),
    "village",
  );
  for (const { listed } of villages) {
    refuseTwice(
      listed.map(({ role }) => role),
      "role of one village",
    );
    const stray = listed.find(({ role }) => !roles.includes(role));
    if (stray === undefined) continue;
    throw new DomainError<PractitionersErrorCode>(
      "practitioners/unknown-role",
      `The scheme has no quota for the role ${quote(stray.role)}. Add one, or correct the role.` +
        suggestionFor(stray.role, roles),
      { role: stray.role },
    );
  }
}

function refuseTwice(names: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) {
      throw new DomainError<PractitionersErrorCode>(
        "practitioners/duplicate-village",
        `The ${what} ${quote(name)} occurs twice. Keep one of them.`,
        { name },
      );
    }
    seen.add(name);
  }
}
