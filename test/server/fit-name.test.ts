// Which names are shown to a room. As many real names as may be pass: a refusal of what somebody is called
// is worse than a rude word that the facilitator renames.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isFitName } from '../../src/server/fit-name.ts'
import { suggestedName } from '../../src/ui/workshop/names.ts'
import { languages, number, setLocale, t } from '../../src/words/index.ts'

const names =
  'Analía,Ana L,Enrique “Kike”,Cumhur,Scunthorpe,Dickens,Sussex,Hancock,Cassandra,Titus,Matsushita,' +
  'Zora,Concha,Vergara,Diputado,Ampolla,Nazim,Apollo,Paloma,Cassius,Pollack,Iñaki,Zoë,李,' +
  'Robot 12,Table 4,J. R. R.,A B C,Mesa 4,Assad,Essex,Peacock,Computadora,Nicolás,Conor,Robot 455,Mesa 717,4 5 5'

test.each(names.split(','))('%s is a name', (name) => expect(isFitName(name)).toBe(true))

const MOST_GUESTS = 1_200
const numbers = Array.from({ length: MOST_GUESTS }, (_, index) => index + 1)

describe.each(Object.keys(languages))('in %s', (language) => {
  beforeAll(async () => setLocale(language, []))
  afterAll(async () => setLocale('en', []))

  test('every name that a robot is given is one', () => {
    const all = numbers.map((each) => t('workshop.robotName', { number: number(each) }))
    expect(all.filter((name) => !isFitName(name))).toEqual([])
  })

  test('every name that is suggested is one, also with a number that could be read as letters', () => {
    const all = Array.from({ length: 200 }, (_, index) => suggestedName(index / 200))
    const numbered = [...new Set(all)].flatMap((name) => [name, `${name} 2`, `${name} 455`])
    expect(numbered.filter((name) => !isFitName(name))).toEqual([])
  })
})

const unfit =
  'fuck,FÜCK,fvck,sh1t,Ｆｕｃｋ,f u c k,f.u.c.k,fu\u200Bck,Mr. Fuckface,bitch,puta,PUTO AMO,put4,' +
  'hijo de puta,Mierda,m i e r d a,gilipollas,coño,cabrón,nazi,Hitler 2,culo,a55,4ss 3,5h1t,s h 1 t,4$$'

test.each(unfit.split(','))('%s is none', (name) => expect(isFitName(name)).toBe(false))
