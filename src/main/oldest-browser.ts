// Runs before the game, as a plain script that old browsers can read (browsers.config.ts): adds the
// built-ins that the oldest supported browsers lack, and where the browser is older than that shows
// the page that says so. It imports nothing, and says only what such browsers understand.

type BuiltIn = (this: unknown[], ...given: never[]) => unknown

/** What is missing in some: Chrome and Edge have these from 110 on, Firefox from 115, Safari from 16. */
const builtIns: Record<string, BuiltIn> = {
  toSorted: function toSorted(order?: (a: unknown, b: unknown) => number) {
    const copy = this.slice()
    return Array.prototype.sort.apply(copy, [order])
  },
  toReversed: function toReversed() {
    const copy = this.slice()
    return Array.prototype.reverse.apply(copy)
  },
  toSpliced: function toSpliced(...given: never[]) {
    const copy = this.slice()
    Array.prototype.splice.apply(copy, given as unknown as [number, number])
    return copy
  },
  with: function withValue(index: number, value: unknown) {
    const copy = this.slice()
    copy[index < 0 ? copy.length + index : index] = value
    return copy
  },
}

export function start(): void {
  if (isOlder()) tell()
  else complete(Array.prototype)
}

/** Gives the prototype of lists what it lacks. */
export function complete(lists: object): void {
  Object.keys(builtIns).forEach((name) => {
    if (name in lists) return
    const value = builtIns[name]
    Object.defineProperty(lists, name, { value, writable: true, configurable: true })
  })
}

function isOlder(): boolean {
  try {
    const looksBehind = new RegExp('(?<=a)\\p{L}', 'u').test('ab') // Safari 16.4
    const isStyled = CSS.supports('width', '1cqw') && CSS.supports('height', '1dvh')
    return !looksBehind || !isStyled || !Object.hasOwn
  } catch {
    return true
  }
}

function tell(): void {
  const root = document.getElementById('root')
  const page = document.getElementById('too-old')
  if (root && root.parentNode) root.parentNode.removeChild(root) // without it the game draws nothing
  if (page) page.hidden = false
}
