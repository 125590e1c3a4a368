// A part of the kit has its own class and may be given one of the screen that uses it.

/** The names that there are, as one attribute. */
export function classes(...names: readonly (string | undefined)[]): string {
  return names.filter((name) => name !== undefined && name !== '').join(' ')
}
