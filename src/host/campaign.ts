// The campaign while the game runs: how it stands with the goal of the level that is played, and what
// has been reached in all of them. The judge of a level comes when the first of them is played.
import type { Order, Play } from '../play/index.ts'
import { isCampaignId } from '../levels/index.ts'
import type { CampaignId } from '../levels/index.ts'
import { createProgressRepository, notify, setGoal, setProgress } from '../store/index.ts'
import type {
  AppStore,
  LevelProgress,
  LevelTry,
  Outcome,
  Progress,
  ProgressRepository,
  TaskKey,
  TextStorage,
} from '../store/index.ts'
import type { GoalFollower } from './goal.ts'

export type CampaignRequest =
  | { readonly type: 'look' } // another tab may have played
  | { readonly type: 'reset'; readonly levels: readonly CampaignId[] }
  | { readonly type: 'task'; readonly task: TaskKey; readonly of: LevelTry } // of the lab

export type CampaignController = {
  handle(request: CampaignRequest): void
  /** Add the progress of a file; returns how many levels it has brought further. */
  add(found: Progress): number
  /** Show how it stands with this shift's goal from now on, if it has one. */
  watch(play: Play, order: Order | null): void
  /** Let some real time pass. */
  tick(): void
  /** Add a closed shift to the progress; false when it is no campaign shift, or cannot be judged. */
  finish(outcome: Outcome): Promise<boolean>
}

export function createCampaignController(app: AppStore, texts: TextStorage): CampaignController {
  const repository = createProgressRepository(texts, (key) => notify(app, key))
  let follower: GoalFollower | null = null
  let followed: Play | null = null
  const show = () => setProgress(app, repository.read())
  show()
  return {
    handle(request) {
      change(repository, request)
      show()
    },
    add(found) {
      const before = repository.read()
      repository.merge(found)
      show()
      return differing(before, repository.read())
    },
    watch(play, order) {
      follower?.stop()
      follower = null
      followed = play
      setGoal(app, null)
      const predicted = predictionOf(order)
      if (predicted === undefined) return
      const follow = async () => {
        const { followGoal } = await loadJudge()
        if (followed === play) follower = followGoal(play, predicted, (goal) => setGoal(app, goal))
      }
      follow().catch(() => {}) // the shift can be played without
    },
    tick: () => follower?.tick(),
    async finish(outcome) {
      const [{ level, score }, stars] = [outcome.result, await starsOf(app, outcome)]
      if (stars === null || !isCampaignId(level)) return false
      repository.finish(level, { stars, score })
      show()
      return true
    },
  }
}

function change(repository: ProgressRepository, request: CampaignRequest): void {
  if (request.type === 'reset') repository.reset(request.levels)
  if (request.type === 'task') repository.finish(request.task, request.of)
}

/** How many levels stand otherwise than before. */
function differing(before: Progress, after: Progress): number {
  return Object.keys(after).filter((id) => textOf(before[id]) !== textOf(after[id])).length
}

function textOf(level: LevelProgress | undefined): string {
  return JSON.stringify(level ?? null)
}

/** Null outside the campaign, and when the judge does not come. */
async function starsOf(app: AppStore, { order, run }: Outcome): Promise<number | null> {
  const predicted = predictionOf(order)
  if (predicted === undefined) return null
  try {
    return (await loadJudge()).starsOf(run, predicted)
  } catch {
    notify(app, 'notice.notJudged')
    return null
  }
}

const loadJudge = () => import('./goal.ts')

/** The player's answer to the level's question; undefined outside the campaign. */
function predictionOf(order: Order | null): number | null | undefined {
  return order?.purpose.type === 'campaign' ? order.purpose.predicted : undefined
}
