import type { Id } from "../../core/id.js";
import type { Label } from "../../core/text.js";
import type { Unknown } from "../../core/unknown.js";

/**
 * Why a giver and a site cannot be paired.
 *
 * - `kind`: the kind of giver does not take the kind of site.
 * - `own-unit`: both belong to one unit.
 * - `forbidden`: the round says so.
 * - `repeat`: they were paired within the rounds of the rotation.
 * - `ban`: a ban of the scheme stands, or it is not known whether it does.
 * - `cost`: what the pair would cost is not known.
 */
export type PairBar =
  | {
      /** What bars the pair. */
      readonly kind: "kind" | "own-unit" | "forbidden" | "repeat";
    }
  | {
      /** Marks a ban of the scheme. */
      readonly kind: "ban";
      /** Id of the ban. */
      readonly id: Id;
      /** What it is called. */
      readonly label: Label;
      /** Whether it stands, or why that is not known. */
      readonly holds: true | Unknown;
    }
  | {
      /** Marks a cost that is not known. */
      readonly kind: "cost";
      /** Why it is not known. */
      readonly unknown: Unknown;
    };
