import type { Party } from "../../src/pairing/model/pairing-round.js";
import type { PairingScheme } from "../../src/pairing/model/pairing-scheme.js";
import type { PairingTarget } from "../../src/pairing/model/target.js";
import { progressOn } from "../../src/pairing/progress-on.js";
import { proposePairs } from "../../src/pairing/propose-pairs.js";
import { readText } from "../support/repository.js";

const read = <T>(path: string): T => JSON.parse(readText(`test/reference/${path}.json`)) as T;

interface TargetCase {
  readonly asOf: `${number}-${number}-${number}`;
  readonly targets: readonly PairingTarget[];
  readonly expected: unknown;
}

interface LeaderCase {
  readonly leaders: number;
  readonly weakStations: number;
  readonly expected: unknown;
}

const row = (prefix: string, kind: string, count: number): readonly Party[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `${prefix}-${place + 1}`,
    kind,
    place: { east: place * 700, north: prefix.length * 100 },
  }));

/** The published examples, what must come of them and what comes. */
export function pairingCases() {
  const { asOf, targets, expected } = read<TargetCase>("cases/pairing/henan-2023");
  const [institutes, stations] = progressOn(targets, asOf);
  const report = read<LeaderCase>("cases/pairing/city-report");
  const proposal = proposePairs(read<PairingScheme>("pairing/city-report"), {
    givers: row("leader", "leader", report.leaders),
    sites: row("station", "weak", report.weakStations),
  });
  return [
    {
      id: "e1",
      expected,
      found: {
        institutesOverdue: institutes?.overdue,
        stationsLeft: stations?.left,
        stationsOverdue: stations?.overdue,
      },
    },
    {
      id: "e3",
      expected: report.expected,
      found: {
        pairedStations: new Set(proposal.pairs.map(({ site }) => site)).size,
        leadersFree: proposal.givers.length,
        reasons: [...new Set(proposal.givers.map(({ reason }) => reason))],
      },
    },
  ];
}
