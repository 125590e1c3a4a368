// People in the order of any column of their table.
import type { Person, Played } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'

type PersonKey = 'name' | Mode | 'ratio'
export type PersonSort = { readonly by: PersonKey; readonly down: boolean }

/** In the order asked for; who has nothing to be compared by comes last either way. */
export function sortedPeople<P extends Played>(
  people: readonly Person<P>[],
  { by, down }: PersonSort,
): readonly Person<P>[] {
  const sign = down ? -1 : 1
  return people.toSorted((a, b) => {
    if (by === 'name') return sign * alphabet.compare(a.name, b.name)
    const [one, other] = [valueOf(a, by), valueOf(b, by)]
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    return sign * (one - other) || alphabet.compare(a.name, b.name)
  })
}

const alphabet = new Intl.Collator()

function valueOf({ best, ratio }: Person, by: Exclude<PersonKey, 'name'>): number | null {
  return by === 'ratio' ? ratio : (best[by]?.score ?? null)
}
