// Lists of the state: an element that must be there, and removal by value.

/** The element at `index`. Throws RangeError when there is none. */
export function itemAt<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new RangeError(`no entry ${index} in a list of ${list.length}`)
  return found
}

/**
 * The same for numbers. Apart for speed: engines store numbers and objects in lists differently, and a
 * function that meets both kinds is slower.
 */
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
