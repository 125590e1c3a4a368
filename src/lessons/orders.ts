// The same two orders in languages that the campaign does not speak. Which version ran them is said on
// top of each file.
import { readListing } from './listing.ts'
import type { Listing } from './listing.ts'

const files = { java: 'TwoOrders.java', csharp: 'TwoOrders.cs', go: 'two_orders.go' } as const

export type OtherLanguage = keyof typeof files
export const otherLanguages = Object.keys(files) as readonly OtherLanguage[]

const texts = import.meta.glob<string>('./listings/orders/*.{java,cs,go,txt}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The two orders in one of these languages. */
export function twoOrdersIn(language: OtherLanguage): Listing {
  const text = texts[`./listings/orders/${files[language]}`]
  const prints = texts['./listings/orders/two-orders.txt'] // in all of them
  if (text === undefined || prints === undefined) {
    throw new Error(`There are no orders in ${language}.`)
  }
  return readListing(text, prints)
}
