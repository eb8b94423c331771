import { fork } from "node:child_process";
import { once } from "node:events";
import { drawSites } from "../site-rows.js";
import type { Clock } from "./clocks.js";
import { clocks } from "./clocks.js";
import type { Way } from "./ways.js";

/** What is asked of a process: to warm up, or to take a turn with sites of its own. */
export interface Asked {
  readonly sites: number;
  readonly seed: number;
  /** How long the work is done over and over; once unless it is shorter. @unit ms */
  readonly lasting: number;
  readonly clock: Clock;
}

/** What a turn came to. */
export interface Turn {
  /** Sites each second. */
  readonly pace: number;
  /** The most memory that the process has held so far. @unit MB */
  readonly memory: number;
}

/** A process that scores in one way and takes its turns. */
export interface Player {
  readonly turn: (asked: Asked) => Promise<Turn>;
  readonly leave: () => void;
}

/**
 * Starts a process for a way of scoring.
 *
 * Every way has a process of its own: the engine learns from what runs in it, and a way must not be
 * slower or faster for what others did before.
 */
export function startPlayer(key: string): Player {
  const child = fork(process.argv[1] as string, ["--way", key], {
    execArgv: ["--expose-gc", "--max-old-space-size=6000"],
  });
  return {
    turn: async (asked) => {
      child.send(asked);
      const [answer] = await Promise.race([
        once(child, "message"),
        once(child, "exit").then(() => Promise.reject(new Error(`The process of "${key}" ended.`))),
      ]);
      return answer as Turn;
    },
    leave: () => child.disconnect(),
  };
}

/** Answers what is asked of this process until nobody asks any more. */
export async function play(way: Way): Promise<void> {
  const { ready } = await way.open();
  process.on("message", async ({ sites, seed, lasting, clock }: Asked) => {
    const count = Math.ceil(sites / (way.oneOf ?? 1));
    const work = await ready(drawSites(count, seed));
    globalThis.gc?.();
    const now = clocks[clock];
    const start = now();
    let scored = 0;
    do {
      await work();
      scored += count;
    } while (now() - start < lasting);
    const pace = (scored * 1000) / (now() - start);
    process.send?.({ pace, memory: process.resourceUsage().maxRSS / 1024 } satisfies Turn);
  });
}
