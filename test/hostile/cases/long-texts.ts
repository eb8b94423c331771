import { hostileValues } from "../../support/hostile-values.js";

/** The texts of the catalog, by class, that are too long to be repeated in a message. */
const longTexts: ReadonlyMap<string, string> = new Map(
  hostileValues.flatMap(({ family, name, make }) => {
    if (!["decimal text", "id", "text"].includes(family)) return [];
    const text = make();
    return typeof text === "string" && text.length > 100 ? [[name, text] as const] : [];
  }),
);

/** The long texts that a hostile value brings in. */
export function longTextsOf(name: string): readonly string[] {
  const text = longTexts.get(name);
  return text === undefined ? [] : [text];
}
