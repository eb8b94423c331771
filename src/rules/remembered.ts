/** Works out something once for each key. */
export function remembered<Key, Found>(find: (key: Key) => Found): (key: Key) => Found {
  const found = new Map<Key, { readonly value: Found }>();
  return (key) => {
    const known = found.get(key) ?? { value: find(key) };
    found.set(key, known);
    return known.value;
  };
}
