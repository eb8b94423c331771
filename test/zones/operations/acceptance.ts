import { closeRound } from "../../../src/acceptance/close-round.js";
import { combineAssessorScores } from "../../../src/acceptance/combine-assessor-scores.js";
import { explainProgress } from "../../../src/acceptance/explain-progress.js";
import { explainRecusals } from "../../../src/acceptance/explain-recusals.js";
import { explainTitle } from "../../../src/acceptance/explain-title.js";
import { recheckDaysOf } from "../../../src/acceptance/recheck-days-of.js";
import { recusalsOf } from "../../../src/acceptance/recusals-of.js";
import { roundOn } from "../../../src/acceptance/round-on.js";
import { titleHistory } from "../../../src/acceptance/title-history.js";
import { titleOn } from "../../../src/acceptance/title-on.js";
import { addDays } from "../../../src/core/plain-date.js";
import {
  barredRounds,
  barredSite,
  barringTitles,
  variedAssessorRule,
  variedAssessorScores,
  variedMembers,
  variedOpenRound,
  variedProcess,
  variedRecusalRule,
  variedRound,
  variedStar,
  variedTitles,
} from "../../hostile/documents/acceptance.js";
import { acceptanceAnswers, listAcceptanceCases } from "../../reference/acceptance-case.js";

const daysFrom = (first: "2024-03-01" | "2020-02-01", step: number) =>
  Array.from({ length: 40 }, (_, index) => addDays(first, index * step));

/** Rounds and stars by day, scores, closed rounds, published examples. */
export const acceptanceOperations = {
  rounds: () =>
    daysFrom("2024-03-01", 3).map((day) => roundOn(variedProcess, variedRound, { day })),
  titles: () => [
    titleHistory(variedTitles, variedStar),
    daysFrom("2020-02-01", 17).map((day) => titleOn(variedTitles, variedStar, { day })),
    recheckDaysOf(variedTitles, { awardedOn: "2020-02-29", through: "2022-12-31" }),
  ],
  told: () => [
    daysFrom("2024-03-01", 3).map((day) =>
      roundOn(variedProcess, variedRound, { day }).sites.map((site) =>
        explainProgress(site, variedProcess, "zh"),
      ),
    ),
    daysFrom("2020-02-01", 17).map((day) =>
      explainTitle(titleOn(variedTitles, variedStar, { day }), variedTitles, "en"),
    ),
  ],
  bars: () => [
    titleHistory(barringTitles, barredSite, { rounds: barredRounds }),
    daysFrom("2020-02-01", 17).map((day) => {
      const title = titleOn(barringTitles, barredSite, { day, rounds: barredRounds });
      return [title, explainTitle(title, barringTitles, "zh")];
    }),
  ],
  recusals: () =>
    daysFrom("2024-03-01", 3).map((day) => {
      const recusals = recusalsOf(variedRecusalRule, variedMembers, day);
      return [recusals, explainRecusals(recusals, "zh"), explainRecusals(recusals, "en")];
    }),
  scores: () => combineAssessorScores(variedAssessorRule, variedAssessorScores),
  closed: () => closeRound(variedOpenRound, { closedOn: "2024-12-31" }),
  published: () => listAcceptanceCases().map(acceptanceAnswers),
};
