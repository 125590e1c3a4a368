// What not waiting is worth to this room, in one sentence: the median of each person's own ratio, so
// that nobody's good day is compared with somebody else's bad one.
import { summaryOf, type Person } from '../../runs/index.ts'
import { t } from '../../words/index.ts'
import { Rich } from '../controls/Rich.tsx'
import { tenths } from '../format.ts'

type Props = {
  readonly people: readonly Person[]
  readonly open: string | null // what is said while nobody has played both modes
}

export function Usual({ people, open }: Props) {
  const words = wordsFor(people) ?? open
  return (
    words && (
      <p>
        <Rich text={words} />
      </p>
    )
  )
}

function wordsFor(people: readonly Person[]): string | null {
  const { ratio, pairs } = summaryOf(people)
  if (ratio === null) return null
  const times = tenths(ratio)
  if (pairs > 1) return t('people.usual', { ratio: times, count: pairs })
  const name = people.find((person) => person.ratio !== null)?.name
  return name ? t('people.one', { name, ratio: times }) : t('scores.ratio', { ratio: times })
}
