// The board's requests. Whoever asks is known by a key of their own; where requests come from is counted in
// memory for a while, and kept nowhere.
import { Hono } from 'hono'
import type { Access } from '../access.ts'
import { keyIn } from '../access.ts'
import { addressIn, answer, readBody, refuse } from '../api.ts'
import type { createApi, Env } from '../api.ts'
import { createBuckets } from '../bucket.ts'
import type { Clock, Store } from '../seams.ts'
import { Board } from './board.ts'

type App = ReturnType<typeof createApi>
type Around = Omit<Parts, 'board'> & { readonly store: Pick<Store, 'board'> }

/** The board, of which requests are answered from now on. */
export function addBoard(app: App, { store, access, clock }: Around): Board {
  const board = new Board(store.board, clock)
  app.route('/board', createBoardApi({ board, access, clock }))
  return board
}

type Parts = { readonly board: Board; readonly access: Access; readonly clock: Clock }

const MOST_AFTER = 100_000 // rows

/** Below the path of the board. A whole class shares an address, and nobody starts twice in a minute. */
function createBoardApi({ board, access, clock }: Parts) {
  const app = new Hono<Env>()
  const writes = createBuckets(400, 2)
  const reads = createBuckets(400, 20)
  app.use(async (c, next) => {
    const buckets = c.req.method === 'GET' ? reads : writes
    if (!buckets.take(addressIn(c, access), clock.now())) return answer(c, refuse('tooFast'))
    await next()
    return undefined
  })
  addPlaying(app, board)
  addReading(app, board)
  return app
}

type BoardApp = Hono<Env>

function addPlaying(app: BoardApp, board: Board): void {
  app.post('/names', async (c) => {
    const request = await readBody(c, 'boardName')
    return answer(c, request.ok ? board.nameOf(request.value) : request)
  })
  app.post('/tickets', async (c) => {
    const key = keyIn(c.req.header('authorization'))
    if (key === null) return answer(c, refuse('notKnown'))
    const request = await readBody(c, 'ticket')
    return answer(c, request.ok ? await board.start(request.value, key) : request)
  })
  app.post('/runs', async (c) => {
    const key = keyIn(c.req.header('authorization'))
    if (key === null) return answer(c, refuse('notKnown'))
    const request = await readBody(c, 'boardRun')
    return answer(c, request.ok ? await board.enter(request.value, key) : request)
  })
  app.delete('/own', async (c) => {
    const key = keyIn(c.req.header('authorization'))
    if (key === null) return answer(c, refuse('notKnown'))
    await board.forget(key)
    return answer(c, { ok: true })
  })
}

function addReading(app: BoardApp, board: Board): void {
  app.get('/days/:day', async (c) => {
    const asked = Math.floor(Number(c.req.query('after') ?? 0))
    const after = Math.min(Math.max(asked || 0, 0), MOST_AFTER)
    const key = keyIn(c.req.header('authorization'))
    return answer(c, await board.day(c.req.param('day'), after, key))
  })
  app.get('/days/:day/runs/:run', async (c) =>
    answer(c, await board.text(c.req.param('day'), c.req.param('run'))),
  )
}
