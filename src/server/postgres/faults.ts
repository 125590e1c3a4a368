// What goes wrong with a database: whether it will pass, and how it is said without its password.

/** Of the connection, of a database that stops or starts, and of two that were in each other's way. */
const PASSING = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT', // the socket of one on this machine
  'EAI_AGAIN',
  '25P03', // a transaction that stood still for too long
  '40001',
  '40P01',
  '53300', // too many connections
  '55000', // it takes no connections just now
  '57P01',
  '57P02',
  '57P03',
])

const LOST =
  /connection terminated|timeout exceeded|read timeout|not queryable|client has encountered/i

/** Whether it may work in a moment. */
export function isAway(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isAway)
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string }
  return PASSING.has(code) || code.startsWith('08') || LOST.test(message)
}

export function textOf(error: unknown): string {
  if (error instanceof AggregateError) return textOf(error.errors[0])
  const { code, message } = (error ?? {}) as { code?: string; message?: string }
  return `${message || code || String(error)}.`.replace(/\.\.$/, '.')
}

/** The address of a database without user and password. */
export function nameOf(url: string): string {
  const [scheme = '', rest = ''] = url.split('://')
  const place = rest.replace(/^.*@/s, '') // up to the last: nothing of a password is ever shown
  return `${scheme}://${place.split('?')[0]}`
}
