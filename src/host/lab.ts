// What the lab asks of the host: the player's programs, what a program's shift has come to by this
// page's own simulation, and whom it can be seen beside.
import { codeLanguages } from '../code/index.ts'
import type { LabOrder } from '../lab/index.ts'
import { allLevelIds, levelOf } from '../levels/index.ts'
import type { Run } from '../runs/index.ts'
import { verifyReplay } from '../sim/index.ts'
import type { Replay, Result } from '../sim/index.ts'
import { createProgramRepository, hasRun, notify, runOf, topTen } from '../store/index.ts'
import type {
  AppStore,
  ProgramPlace,
  ProgramRepository,
  ProgramRun,
  ScoresStore,
  TextStorage,
} from '../store/index.ts'
import { leadsOn } from '../waiters/index.ts'
import { isCurrent, readReplay } from '../wire/index.ts'
import { readLabRun } from './lab-run.ts'
import type { Told } from './lab-run.ts'
import { robotRuns } from './robot-run.ts'
import type { RobotRun } from './robot-run.ts'
import { parOf } from './par.ts'

export type BestProgram = ProgramPlace & { readonly run: ProgramRun }

/** A run whose shift this page has lived again: its result is the simulation's. */
export type Judged = {
  readonly told: Told
  readonly run: Run
  readonly result: Result
}

export type Lab = {
  readonly programs: ProgramRepository
  /**
   * What came back of a run. Null when it is none, or when its shift, lived again from its commands
   * alone, is not as it says or not the one that was ordered: whatever a program fakes, it has no say
   * in this.
   */
  judge(run: unknown, order: LabOrder): Judged | null
  /** The best that a robot reaches on these customers in async mode; null when none can be asked. */
  par(level: string, seed: number): Promise<number | null>
  /** The best program of every level and language that has one. */
  best(): readonly BestProgram[]
  /** The player's best shift of the same customers by hand, to be seen beside; null without one. */
  ownRun(level: string, seed: number): Run | null
  /** The robots' of the same customers, the best first. */
  robotRuns(replay: Replay): Promise<readonly RobotRun[]>
}

type LabParts = {
  readonly app: AppStore
  readonly texts: TextStorage
  readonly scores: ScoresStore
}

export function createLab({ app, texts, scores }: LabParts): Lab {
  const programs = createProgramRepository(texts, (key) => notify(app, key))
  return {
    programs,
    judge,
    async par(level, seed) {
      try {
        return (await parOf({ level, seed, mode: 'async' })).modes.async?.score ?? null
      } catch {
        return null // then there are no stars
      }
    },
    best: () =>
      allLevelIds.flatMap((level) =>
        codeLanguages.flatMap((language) => {
          const run = programs.read({ level, language }).best
          return run ? [{ level, language, run }] : []
        }),
      ),
    ownRun(level, seed) {
      const own = topTen(scores.getState(), level, seed, 'async').find((entry) => hasRun(entry))
      return own ? runOf(own) : null
    },
    robotRuns,
  }
}

function judge(claimed: unknown, order: LabOrder): Judged | null {
  const { level, seed, program } = order
  const read = readLabRun(claimed, order)
  const parsed = read && readReplay(read.replay, levelOf)
  if (!read || !parsed?.ok || !isCurrent(parsed.replay)) return null
  const { replay } = parsed
  if (replay.level !== level.id || replay.seed !== seed) return null
  const verdict = verifyReplay(replay, parsed.level)
  if (!verdict.ok || !verdict.isWhole) return null
  const leads = leadsOn(parsed.level, [{ type: 'program', id: program.language }])
  return { told: read.told, run: { name: '', leads, replay }, result: verdict.result }
}
