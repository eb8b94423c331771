import type { PlainJsonLimits } from "../../core/plain-json.js";

/** How large a round or a log may be: a province, not a nation. */
export const roundLimits: PlainJsonLimits = { nodes: 20_000_000 };
