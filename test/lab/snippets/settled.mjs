const all = await Promise.allSettled([Promise.resolve(1), Promise.reject(new Error('no'))])
for (const { status, value, reason } of all) console.log(status, value, reason?.message)
