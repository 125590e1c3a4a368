// Which names are shown to a room. As many real names as may be pass: a refusal of what somebody is called
// is worse than a rude word that the facilitator renames.
import { expect, test } from 'vitest'
import { isFitName } from '../../src/server/fit-name.ts'
import { suggestedName } from '../../src/ui/workshop/names.ts'

const names =
  'Analía,Ana L,Enrique “Kike”,Cumhur,Scunthorpe,Dickens,Sussex,Hancock,Cassandra,Titus,Matsushita,' +
  'Zora,Concha,Vergara,Diputado,Ampolla,Nazim,Apollo,Paloma,Cassius,Pollack,Iñaki,Zoë,李,' +
  'Robot 12,Table 4,J. R. R.,A B C,Mesa 4,Assad,Essex,Peacock,Computadora,Nicolás,Conor'

test.each(names.split(','))('%s is a name', (name) => expect(isFitName(name)).toBe(true))

test('every suggested name is one', () => {
  const all = Array.from({ length: 200 }, (_, number) => suggestedName(number / 200))
  expect(all.filter((name) => !isFitName(name))).toEqual([])
})

const unfit =
  'fuck,FÜCK,fvck,sh1t,Ｆｕｃｋ,f u c k,f.u.c.k,fu\u200Bck,Mr. Fuckface,bitch,puta,PUTO AMO,put4,' +
  'hijo de puta,Mierda,m i e r d a,gilipollas,coño,cabrón,nazi,Hitler 2,culo'

test.each(unfit.split(','))('%s is none', (name) => expect(isFitName(name)).toBe(false))
