// Types drawn from the English catalogue: which keys there are, and what each must be given.
import type { en } from './en.ts'
import type { Language } from './language.ts'

/** The same keys as the English catalogue, in another language, which may have more plurals. */
export type Catalogue = Translation<typeof en>

/** What a venue says otherwise, by language; what it leaves out is said as everywhere. */
export type VenueWords = { readonly [language in Language]?: Overlay | readonly Overlay[] }

/** Some of the catalogue's messages, in other words. */
export type Overlay = Part<Catalogue>

/** Every message: `'room.sign'`, `'why.better'` (for `why.better_one` and `_other`), … */
export type Key = Singular<Path<typeof en>>

/** The values message `K` needs: none, or one for every `{{name}}` in it. */
export type Values<K extends Key> = [Blank<Text<K>>] extends [never]
  ? []
  : [values: { readonly [N in Blank<Text<K>>]: N extends 'count' ? number : string | number }]

/** The same keys as this part of the English catalogue; a missing one does not compile. */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]>
} & {
  readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_${Plural}` : never]?: string
}

/** The categories of Intl.PluralRules that English does without. */
type Plural = 'zero' | 'two' | 'few' | 'many'

type Part<T> = {
  readonly [K in keyof T]?: T[K] extends string | undefined ? string : Part<T[K]>
}

type Path<T> = {
  [K in keyof T & (string | number)]: T[K] extends string ? `${K}` : `${K}.${Path<T[K]>}`
}[keyof T & (string | number)]

type Singular<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K

type At<T, P extends string> = P extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? At<T[Head], Rest>
    : never
  : P extends keyof T
    ? T[P]
    : P extends `${infer Place extends keyof T & number}`
      ? T[Place]
      : never

type Text<K extends string> =
  | At<typeof en, K>
  | At<typeof en, `${K}_one`>
  | At<typeof en, `${K}_other`>

type Blank<S> = S extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Blank<Rest> : never
