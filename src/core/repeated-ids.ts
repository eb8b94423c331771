import type { Fault } from "./fault.js";
import { quote } from "./quote.js";

/**
 * Says which ids occur twice.
 *
 * @param all - What has ids.
 * @param kind - What it is, in the plural, for the message.
 * @param code - The code of the fault.
 * @returns A fault for each id that was taken before.
 */
export function repeatedIds<Code extends string>(
  all: readonly { readonly id: string }[],
  kind: string,
  code: Code,
): readonly Fault<Code>[] {
  const seen = new Set<string>();
  return all.flatMap((named) => {
    if (!seen.has(named.id)) {
      seen.add(named.id);
      return [];
    }
    const message = `The id ${quote(named.id)} is taken twice among ${kind}. Rename one of them.`;
    return [{ code, at: named, message }];
  });
}
