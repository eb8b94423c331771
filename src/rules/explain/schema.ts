import * as z from "zod/mini";
import { citationSchema, labelSchema, unknownSchema } from "../../core/schema.js";

/** One entry of a trace by itself: its details and parts are looked at where they are read. */
export const flatEntrySchema = z.looseObject({
  kind: z.string(),
  at: z.string(),
  value: z.union([z.string(), z.boolean(), unknownSchema]),
  label: z.exactOptional(labelSchema),
  citation: z.exactOptional(citationSchema),
  unit: z.exactOptional(z.string()),
  detail: z.exactOptional(z.looseObject({})),
  parts: z.exactOptional(z.array(z.unknown())),
});
