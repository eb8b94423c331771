/** Nodes by how far they are; a node may stand in it several times. */
export interface Heap {
  readonly keys: number[];
  readonly nodes: number[];
}

/** Puts a node in. */
export function push({ keys, nodes }: Heap, key: number, node: number): void {
  let place = keys.length;
  keys.push(key);
  nodes.push(node);
  while (place > 0) {
    const parent = (place - 1) >> 1;
    const above = keys[parent] as number;
    if (above <= key) break;
    keys[place] = above;
    nodes[place] = nodes[parent] as number;
    place = parent;
  }
  keys[place] = key;
  nodes[place] = node;
}

/** Takes the first node out, and says which it was; the heap must not be empty. */
export function pop({ keys, nodes }: Heap): number {
  const first = nodes[0] as number;
  const key = keys.pop() as number;
  const node = nodes.pop() as number;
  if (keys.length === 0) return first;
  let place = 0;
  for (;;) {
    let child = 2 * place + 1;
    if (child >= keys.length) break;
    if (child + 1 < keys.length && (keys[child + 1] as number) < (keys[child] as number))
      child += 1;
    const below = keys[child] as number;
    if (below >= key) break;
    keys[place] = below;
    nodes[place] = nodes[child] as number;
    place = child;
  }
  keys[place] = key;
  nodes[place] = node;
  return first;
}
