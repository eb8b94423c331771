import type { RuleContext } from "../../rules/rule-context.js";

/** Hands what was opened to some work, and answers what that answers. */
export type Opener<Opened> = <Result>(
  context: RuleContext,
  rows: number,
  work: (opened: Opened) => Result,
) => Result;

/**
 * Keeps what was opened last, for whoever asks next about the same day, place and number of rows.
 *
 * While some work has it, it is not there for others: a caller's function that is told of progress
 * may ask again before the work is done.
 *
 * @param open - Opens something for a context, and for so many rows at a time.
 * @param isWorn - Whether something is not worth keeping any longer.
 */
export function keptForOneContext<Opened>(
  open: (context: RuleContext, rows: number) => Opened,
  isWorn: (opened: Opened) => boolean,
): Opener<Opened> {
  let kept: { readonly key: string; readonly opened: Opened } | undefined;
  return (context, rows, work) => {
    const key = `${rows} ${JSON.stringify(context)}`;
    const last = kept;
    kept = undefined;
    const used = last?.key === key ? last : { key, opened: open(context, rows) };
    try {
      return work(used.opened);
    } finally {
      kept = isWorn(used.opened) ? undefined : used;
    }
  };
}
