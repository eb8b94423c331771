/** A point of a drawing, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line of a drawing. */
export interface Line {
  readonly from: Point;
  readonly to: Point;
}

/** Where a text begins, and on which of its ends. */
export interface LabelSpot extends Point {
  readonly anchor: "start" | "middle" | "end";
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const height = 14;
/** What a label keeps away from the sides. */
const edge = 8;
/** Chinese characters are square, others half as wide. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > "\u2e80" ? 12 : 7), 0);

/** Finds a spot for the label of each point that runs into as little as possible, one after the other. */
export function labelSpots(
  labels: readonly (Point & { readonly text: string })[],
  lines: readonly Line[],
  width: number,
): readonly LabelSpot[] {
  const taken: Box[] = labels.map(({ x, y }) => around(x, y));
  return labels.map(({ x, y, text }) => {
    const spots: readonly LabelSpot[] = [
      { x: x + 11, y: y + 4, anchor: "start" },
      { x: x - 11, y: y + 4, anchor: "end" },
      { x, y: y - 12, anchor: "middle" },
      { x, y: y + 21, anchor: "middle" },
    ];
    const costs = spots.map((spot) => {
      const box = boxOf(spot, text);
      const outside = box.left < edge || box.right > width - edge ? 10 : 0;
      const crossed = lines.filter((line) => crosses(line, box)).length;
      return outside + 2 * crossed + 3 * taken.filter((other) => overlap(box, other)).length;
    });
    const spot = spots[costs.indexOf(Math.min(...costs))] as LabelSpot;
    taken.push(boxOf(spot, text));
    return spot;
  });
}

const around = (x: number, y: number): Box => ({
  left: x - 7,
  top: y - 7,
  right: x + 7,
  bottom: y + 7,
});

function boxOf({ x, y, anchor }: LabelSpot, text: string): Box {
  const wide = widthOf(text);
  const left = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
  return { left, top: y - height + 3, right: left + wide, bottom: y + 3 };
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/** Whether a line comes through a box, looked at in small steps. */
function crosses({ from, to }: Line, { left, top, right, bottom }: Box): boolean {
  const steps = 100;
  return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((part) => {
    const [x, y] = [from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part];
    return x > left && x < right && y > top && y < bottom;
  });
}
