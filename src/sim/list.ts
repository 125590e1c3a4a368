// Lists of the state: an element that must be there, and removal by value.

/** The element at `index`. Throws RangeError when there is none. */
export function itemAt<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new RangeError(`no entry ${index} in a list of ${list.length}`)
  return found
}

/** The same for a list of numbers. It is a function of its own for speed: an engine makes a place quick
 * that meets one kind of list only, and keeps lists of numbers and of objects differently. */
export function numberAt(list: readonly number[], index: number): number {
  const found = list[index]
  if (found === undefined) throw new RangeError(`no entry ${index} in a list of ${list.length}`)
  return found
}

/** Take `value` out of `list`, keeping the order; false when it was not in it. */
export function remove(list: number[], value: number): boolean {
  const index = list.indexOf(value)
  if (index < 0) return false
  for (let next = index + 1; next < list.length; next++) list[next - 1] = numberAt(list, next)
  list.pop()
  return true
}
