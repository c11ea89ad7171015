/** What is made of a thing is made once and kept as long as the thing is; neither may be changed. */
export function once<Thing extends object, How extends (string | number | undefined)[], Made>(
  make: (thing: Thing, ...how: How) => Made,
): (thing: Thing, ...how: How) => Made {
  const kept = new WeakMap<Thing, Map<string, Made>>()
  return (thing, ...how) => {
    const made = kept.get(thing) ?? new Map<string, Made>()
    kept.set(thing, made)
    const key = how.join()
    const found = made.get(key) ?? make(thing, ...how)
    made.set(key, found)
    return found
  }
}
