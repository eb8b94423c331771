import { balancesOn, openBook, postMany } from "wenming/points";
import { pointsScheme } from "./scheme.js";
import type { Counts, Side } from "./side.js";

/** A ledger of the library. */
export function postByLibrary(): Side {
  let book = openBook(pointsScheme);
  let counts: Counts = { posted: 0, alreadyKnown: 0, refused: 0 };
  return {
    post: (records) => {
      const done = postMany(book, records);
      const [failure] = done.failures;
      if (failure !== undefined) throw failure.error;
      book = done.book;
      counts = {
        posted: counts.posted + done.counts.posted,
        alreadyKnown: counts.alreadyKnown + done.counts.alreadyKnown,
        refused: counts.refused + done.counts.refused,
      };
    },
    balances: (asOf, take) => {
      for (const { purse, balance } of balancesOn(book, { balance: "points", asOf })) {
        take(purse, balance);
      }
    },
    counts: () => counts,
  };
}
