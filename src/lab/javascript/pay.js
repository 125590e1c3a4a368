// What would be free of charge, or another one in every run.
import { withoutChance } from './errors.js'
import { burn, J } from './fuel.js'

// What the interpreter does at one go cannot be interrupted: it is paid for by the length, 16 a step.
const payFor = (size) => {
  if (size > 64) burn(Math.floor(Math.min(size, 1e12) / 16))
}
const lengthOf = (value) => (value === null || value === undefined ? 0 : (value.length ?? 0))
const replaceWith = (object, key, value) =>
  Object.defineProperty(object, key, { value, writable: true, configurable: true })
// Before the work, by what goes in.
const pay = (object, keys, sizeOf) => {
  for (const key of keys.split(' ')) {
    const own = object[key]
    replaceWith(object, key, function (...args) {
      payFor(sizeOf(this, args))
      return own.apply(this, args)
    })
  }
}
// After it, by what comes out: the turns of a loop around it are counted by that.
const payAfter = (object, keys) => {
  for (const key of keys.split(' ')) {
    const own = object[key]
    replaceWith(object, key, function (...args) {
      const came = own.apply(this, args)
      payFor(lengthOf(came))
      return came
    })
  }
}
const given = (_, [value]) => (typeof value === 'string' ? value.length : 0)
const times = (value, more) => (lengthOf(value) + 1) * (more + 1)
pay(
  Array.prototype,
  'sort toSorted join toString toLocaleString fill indexOf lastIndexOf includes reverse toReversed slice splice toSpliced shift unshift concat flat copyWithin with',
  lengthOf,
)
pay(
  String.prototype,
  'split trim toUpperCase toLowerCase match matchAll search localeCompare normalize concat isWellFormed toWellFormed',
  lengthOf,
)
// In the worst case they look for all of it at each place.
pay(String.prototype, 'indexOf lastIndexOf includes', (text, [part]) =>
  times(text, Math.min(lengthOf(part) / 16, lengthOf(text))),
)
pay(String.prototype, 'replace replaceAll', (text, [, by]) =>
  times(text, typeof by === 'string' ? by.length : 0),
)
pay(String.prototype, 'repeat', (text, [count]) => lengthOf(text) * Math.max(0, Number(count) || 0))
pay(String.prototype, 'padStart padEnd', (_, [size]) => Number(size) || 0)
pay(
  globalThis,
  'parseInt parseFloat decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape',
  given,
)
payAfter(Object, 'keys values entries getOwnPropertyNames')
payAfter(Reflect, 'ownKeys')
pay(JSON, 'parse', given)
replaceWith(JSON, 'stringify', (value, replacer, ...space) => {
  const only = Array.isArray(replacer) ? new Set(replacer.map(String)) : null
  const each = function (key, one) {
    burn(1)
    if (only) return key === '' || Array.isArray(this) || only.has(key) ? one : undefined
    return typeof replacer === 'function' ? replacer.call(this, key, one) : one
  }
  const text = J.stringify(value, each, ...space)
  payFor(lengthOf(text))
  return text
})
// Whole stretches of memory are filled at one go, and no waiter needs them.
for (const key of Object.getOwnPropertyNames(globalThis)) {
  if (/(?:Array|ArrayBuffer|View)$|^Atomics$/.test(key) && key !== 'Array') delete globalThis[key]
}
for (const key of ['performance', 'WeakRef', 'FinalizationRegistry']) delete globalThis[key]
Object.defineProperty(Math, 'random', { value: withoutChance('Math.random') })
