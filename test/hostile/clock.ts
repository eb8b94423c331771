/** A clock that strikes when it was not restarted for a while. */
export interface Clock {
  readonly restart: (milliseconds: number) => void;
  readonly stop: () => void;
  readonly struck: () => boolean;
}

/** Starts a clock. */
export function startClock(milliseconds: number, strike: () => void): Clock {
  let starts = 0;
  let struck = false;
  let timer: NodeJS.Timeout | undefined;
  const start = (time: number): void => {
    starts += 1;
    const mine = starts;
    clearTimeout(timer);
    timer = setTimeout(() => {
      // What waits to be read is read first: on a busy machine, the late one may be this process.
      setImmediate(() => {
        if (starts !== mine) return;
        struck = true;
        strike();
      });
    }, time);
  };
  start(milliseconds);
  return { restart: start, stop: () => clearTimeout(timer), struck: () => struck };
}
