// Values as they are printed.
import { at, burn, callFuel, current, end, P, print } from './fuel.js'

const shown = (value, depth = 0) => {
  if (typeof value === 'string') return depth ? `'${value}'` : value
  if (typeof value === 'function')
    return value.name ? `[Function: ${value.name}]` : '[Function (anonymous)]'
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value !== 'object' || value === null)
    return Object.is(value, -0) ? '-0' : String(value)
  if (value instanceof Error) return depth ? `[${value}]` : String(value)
  if (value instanceof P) return 'Promise'
  if (depth > 2) return Array.isArray(value) ? '[Array]' : '[Object]'
  return inner(value, depth + 1)
}
const inner = (value, depth) => {
  const most = 100
  const listed = (items, [open, close], size) => {
    const more = size > most ? [`... ${size - most} more items`] : []
    const all = items.concat(more)
    return all.length ? `${open} ${all.join(', ')} ${close}` : open + close
  }
  const first = (items) => [...items].slice(0, most)
  if (Array.isArray(value)) {
    return listed(
      value.slice(0, most).map((each) => shown(each, depth)),
      '[]',
      value.length,
    )
  }
  if (value instanceof Set) {
    return `Set(${value.size}) ${listed(
      first(value).map((each) => shown(each, depth)),
      '{}',
      value.size,
    )}`
  }
  if (value instanceof Map) {
    const pairs = first(value).map(([key, each]) => `${shown(key, depth)} => ${shown(each, depth)}`)
    return `Map(${value.size}) ${listed(pairs, '{}', value.size)}`
  }
  const keys = Object.keys(value)
  const kind = value.constructor?.name
  const pairs = keys.slice(0, most).map((key) => {
    return `${/^[\w$]+$/.test(key) ? key : `'${key}'`}: ${shown(value[key], depth)}`
  })
  return (kind && kind !== 'Object' ? `${kind} ` : '') + listed(pairs, '{}', keys.length)
}
export const say = (...values) => {
  burn(callFuel)
  const text = values.map((each) => shown(each)).join(' ')
  for (const line of text.split('\n')) if (!print(current, at, line)) end('tooManyPrints')
}
