// Rate limits: each key has a bucket of tokens that fills up again. Kept in memory only.

export type Buckets = {
  /** Take a token; false when there is none. */
  take(key: string, now: number): boolean
  /** Whether there is one, without taking it. */
  has(key: string, now: number): boolean
}

type Bucket = { tokens: number; at: number }

const MOST_KEYS = 20_000 // more are forgotten, those that are full first

/** `most` at once, and then `perSecond`. */
export function createBuckets(most: number, perSecond: number): Buckets {
  const buckets = new Map<string, Bucket>()
  const filled = (key: string, now: number): Bucket => {
    const bucket = buckets.get(key) ?? { tokens: most, at: now }
    bucket.tokens = Math.min(
      most,
      bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * perSecond,
    )
    bucket.at = now
    return bucket
  }
  const forget = (now: number) => {
    for (const [key, bucket] of buckets) {
      const missing = most - bucket.tokens
      if (((now - bucket.at) / 1000) * perSecond >= missing) buckets.delete(key)
    }
    if (buckets.size >= MOST_KEYS) buckets.clear()
  }
  return {
    has: (key, now) => filled(key, now).tokens >= 1,
    take(key, now) {
      const bucket = filled(key, now)
      if (bucket.tokens < 1) return false
      if (buckets.size >= MOST_KEYS && !buckets.has(key)) forget(now)
      bucket.tokens--
      buckets.set(key, bucket)
      return true
    },
  }
}
