// The same two orders in languages that the campaign does not speak. Which version ran them is said on
// top of each file.
import { cutListing } from './cut.ts'
import type { Cut } from './cut.ts'

const files = { java: 'TwoOrders.java', csharp: 'TwoOrders.cs', go: 'two_orders.go' } as const

export type OtherLanguage = keyof typeof files
export const otherLanguages = Object.keys(files) as readonly OtherLanguage[]

const texts = import.meta.glob<string>('./listings/orders/*.{java,cs,go}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The two orders in one of these languages. */
export function twoOrdersIn(language: OtherLanguage): Cut {
  const text = texts[`./listings/orders/${files[language]}`]
  if (text === undefined) throw new Error(`There are no orders in ${language}.`)
  return cutListing(text)
}
