// A request of the workshop's server and its answer. One that got no answer is told apart from one that was
// refused: the first is tried again.
import { WORKSHOP_VERSION } from '../wire/index.ts'
import type { Platform } from './seams.ts'

/** Nobody answered, or somebody who is not the server. */
export class NoAnswer extends Error {}

export type Ask = {
  get<A>(path: string, key: string | null, init?: RequestInit): Promise<A>
  post<A>(path: string, key: string, body: object, init?: RequestInit): Promise<A>
}

/** `home` is the server's address, without a slash at the end; paths are below its version. */
export function createAsk(home: string, { fetch }: Pick<Platform, 'fetch'>): Ask {
  const get = async <A>(path: string, key: string | null, init: RequestInit = {}): Promise<A> => {
    const headers = {
      ...(key !== null && { Authorization: `Bearer ${key}` }),
      ...(init.body !== undefined && { 'Content-Type': 'application/json' }),
    }
    const request = fetch(`${home}/api/v1${path}`, { ...init, headers })
    return answerIn<A>(await request.catch(noAnswer))
  }
  return {
    get,
    post: (path, key, body, init = {}) => {
      const text = JSON.stringify({ version: WORKSHOP_VERSION, ...body })
      return get(path, key, { method: 'POST', body: text, ...init })
    },
  }
}

export function noAnswer(cause: unknown): never {
  throw new NoAnswer('The server cannot be reached.', { cause })
}

/** What the server said; a page of a portal, or a fault of the server, is no answer. */
async function answerIn<A>(response: Response): Promise<A> {
  if (response.status >= 500) throw new NoAnswer(`The server said ${response.status}.`)
  try {
    const answer = (await response.json()) as A & { readonly ok?: unknown }
    if (typeof answer.ok === 'boolean') return answer
  } catch (error) {
    return noAnswer(error)
  }
  throw new NoAnswer('This is not the server of the workshop.')
}
