/** What is counted: the time that passes, or the processor time of the process. */
export type Clock = "wall" | "cpu";

/** The clocks, in milliseconds. */
export const clocks: Readonly<Record<Clock, () => number>> = {
  wall: () => performance.now(),
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
};
