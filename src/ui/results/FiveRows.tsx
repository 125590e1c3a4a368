// What the usual comparison of both ways of working says in adjectives, in the figures of two shifts.
import { useMemo } from 'react'
import { levelOf } from '../../levels/index.ts'
import { numbersOf } from '../../runs/index.ts'
import type { Numbers } from '../../runs/index.ts'
import { MODES } from '../../sim/index.ts'
import type { Mode } from '../../sim/index.ts'
import { number, percent, t } from '../../words/index.ts'
import { ModePill } from '../controls/ModePill.tsx'
import { tenths } from '../format.ts'
import { Card, Table } from '../kit/Card.tsx'
import type { Side, Sides } from './sides.ts'
import style from './FiveRows.module.css'

type Row = { readonly name: string; readonly of: (mode: Mode, numbers: Numbers) => string }

/** Nothing as long as one of the two shifts is missing, or cannot be seen again. */
export function FiveRows({ sides: { blocking, async } }: { readonly sides: Sides }) {
  const stood = useNumbers(blocking)
  const walked = useNumbers(async)
  if (!stood || !walked) return null
  const numbers = { blocking: stood, async: walked }
  return (
    <Card className={style.rows} aria-labelledby="five-rows">
      <h2 id="five-rows">{t('rows.title')}</h2>
      <Table>
        <thead>
          <tr>
            <th scope="col">{t('rows.feature')}</th>
            {MODES.map((mode) => (
              <th key={mode} scope="col">
                <ModePill mode={mode} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows().map(({ name, of }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {MODES.map((mode) => (
                <td key={mode}>{of(mode, numbers[mode])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  )
}

function useNumbers(side: Side | null): Numbers | null {
  const run = side?.run ?? null
  return useMemo(() => {
    const level = run && levelOf(run.replay.level, run.replay.levelVersion)
    return run && level ? numbersOf(run.replay, level) : null
  }, [run])
}

function rows(): readonly Row[] {
  return [
    {
      name: t('rows.execution'),
      of: (_, { inFlight }) => t('rows.executionOf', { count: inFlight.most }),
    },
    {
      name: t('rows.waiting'),
      of: (_, { standingStill }) => t('rows.waitingOf', { share: percent(standingStill) }),
    },
    {
      name: t('rows.performance'),
      of: (_, { result }) =>
        t('rows.performanceOf', {
          served: number(result.served),
          number: tenths(result.throughput),
        }),
    },
    {
      name: t('rows.experience'),
      of: (_, { result }) => t('rows.experienceOf', { share: percent(result.satisfaction) }),
    },
    { name: t('rows.best'), of: (mode) => t(`rows.bestOf.${mode}`) },
  ]
}
