// Level 7, The guest has left: who stops waiting has to say so.
// shown
const roast = (ms, signal) =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('roast'), ms)
    //: onCancel
    signal.addEventListener('abort', () => {
      clearTimeout(timer) //: stopWork
      reject(signal.reason)
    })
  })
const guest = new AbortController()
setTimeout(() => guest.abort(new Error('guest left')), 20) //: cancel
try {
  console.log(await roast(500, guest.signal)) //: await
} catch (error) {
  console.log('ticket pulled:', error.message) //: catch
}
// end
