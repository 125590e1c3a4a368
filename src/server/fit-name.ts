// Names that nobody wants to read on a wall. No filter wins alone: names are suggested, and whoever leads a
// room can rename, hide and remove. Better to let one pass than to refuse what somebody is called.
import {
  DataSet,
  RegExpMatcher,
  englishDataset,
  englishRecommendedTransformers,
  parseRawPattern,
} from 'obscenity'

/** Parts of given names such as Analía, Cumhur and Kike, or words by themselves. */
const ALSO_NAMES: ReadonlySet<string> = new Set(['anal', 'cum', 'kike'])

/**
 * As they are once accents have gone, and letters doubled but b, e, g, l, o and s are one. Between strokes
 * stands a whole word: as a part of others it is harmless (disputa, ampolla, Vergara).
 */
const MORE_WORDS =
  '|anal| |cum| |nazi| |nazis| hitler |puta| |putas| |puto| |putos| |putita| hijoputa hijodeputa ' +
  'mierda |joder| |jodete| |cono| |cabron| |cabrona| |cabrones| pendejo pendeja |verga| |vergas| ' +
  '|polla| |pollas| maricon |marica| gilipollas gilipuertas |culo| |culos| |follar| |follame| ' +
  '|chinga| |chingar| chingada chingado malparido malparida mamaguevo mamahuevo |mamada| |sudaca| ' +
  '|sudacas|'

const words = new DataSet<{ originalWord: string }>()
  .addAll(englishDataset)
  .removePhrasesIf(({ metadata }) => ALSO_NAMES.has(metadata?.originalWord ?? ''))
for (const word of MORE_WORDS.split(' '))
  words.addPhrase((phrase) => phrase.addPattern(parseRawPattern(word)))

const matcher = new RegExpMatcher({ ...words.build(), ...englishRecommendedTransformers })

const SPELT = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[\s._*-]+[\p{L}\p{N}](?![\p{L}\p{N}]))+/gu

/** Digits by themselves are a number, though each may stand for a letter: 455 would be a word. */
const NUMBER = /(?<![\p{L}\p{N}\p{S}])\p{N}+(?![\p{L}\p{N}\p{S}])/gu

/** Whether a name can be shown to a room, also where it is spelt out letter by letter. */
export function isFitName(name: string): boolean {
  const plain = name.normalize('NFKC').replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
  const joined = plain.replaceAll(SPELT, (letters) => letters.replaceAll(/[\s._*-]/g, ''))
  return !hasUnfitWord(plain) && !hasUnfitWord(joined)
}

function hasUnfitWord(text: string): boolean {
  return matcher.hasMatch(text.replaceAll(NUMBER, '1'))
}
