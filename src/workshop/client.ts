// What a page asks the workshop's server of a room.
import type {
  CommandAnswer,
  CommitAnswer,
  FoundAnswer,
  JoinAnswer,
  OpenAnswer,
  OpenRequest,
  PollAnswer,
  ProgressAnswer,
  ResultsAnswer,
  RunAnswer,
  RunTextAnswer,
} from '../wire/index.ts'
import { createAsk, noAnswer } from './ask.ts'
import type { Platform } from './seams.ts'

export type Viewing = 'seat' | 'host' | 'projector'

export type Client = {
  readonly home: string // the server's address, without a slash at the end
  open(key: string, request: Omit<OpenRequest, 'version'>): Promise<OpenAnswer>
  find(code: string): Promise<FoundAnswer>
  join(code: string, key: string, name: string, isRobot?: boolean): Promise<JoinAnswer>
  /** `path` below the room; the body is sent with the version. */
  send(
    path: RoomPath,
    code: string,
    key: string,
    body: object,
    isLast?: boolean,
  ): Promise<SentAnswer>
  poll(
    code: string,
    key: string,
    as: Viewing,
    after: number,
    signal: AbortSignal,
  ): Promise<PollAnswer>
  progress(code: string, key: string, round: number): Promise<ProgressAnswer>
  runText(code: string, resultsKey: string, run: string): Promise<RunTextAnswer>
  results(code: string, resultsKey: string): Promise<ResultsAnswer>
  /** For the facilitator: the room with everything in it is gone. */
  remove(code: string, key: string): Promise<{ readonly ok: boolean }>
  /** For the facilitator: the room's record as a file, by the name that the server gives it. */
  download(
    code: string,
    key: string,
    file: 'export.json' | 'export.csv',
    names: boolean,
  ): Promise<File>
  /** The server's clock, ms. */
  time(): Promise<number>
}

export type RoomPath = 'commands' | 'commits' | 'runs'
export type SentAnswer = CommandAnswer | CommitAnswer | RunAnswer

export function createClient(home: string, { fetch }: Pick<Platform, 'fetch'>): Client {
  const { get, post } = createAsk(home, { fetch })
  return {
    home,
    open: (key, request) => post('/rooms', key, request),
    find: (code) => get(room(code), null),
    join: (code, key, name, isRobot) =>
      post(`${room(code)}/seats`, key, { name, ...(isRobot === true && { isRobot }) }),
    send: (path, code, key, body, isLast = false) =>
      post(`${room(code)}/${path}`, key, body, isLast ? { keepalive: true } : {}),
    poll: (code, key, as, after, signal) =>
      get(`${room(code)}/feed?as=${as}&after=${after}`, key, { signal }),
    progress: (code, key, round) => get(`${room(code)}/commits/${round}`, key),
    runText: (code, resultsKey, run) => get(`${room(code)}/runs/${run}`, resultsKey),
    remove: (code, key) => get(room(code), key, { method: 'DELETE' }),
    results: (code, resultsKey) => get(`${room(code)}/results`, resultsKey),
    download: async (code, key, file, names) => {
      const headers = { Authorization: `Bearer ${key}` }
      const path = `${room(code)}/${file}?names=${names ? 1 : 0}`
      const response = await fetch(`${home}/api/v1${path}`, { headers }).catch(noAnswer)
      return response.ok ? fileIn(response, file) : noAnswer(response.status)
    },
    time: async () => (await get<{ readonly at: number }>('/time', null)).at,
  }
}

async function fileIn(response: Response, otherwise: string): Promise<File> {
  const { headers } = response
  const [, name = otherwise] =
    /filename="([^"]+)"/.exec(headers.get('Content-Disposition') ?? '') ?? []
  return new File([await response.blob()], name, { type: headers.get('Content-Type') ?? '' })
}

function room(code: string): string {
  return `/rooms/${encodeURIComponent(code)}`
}
