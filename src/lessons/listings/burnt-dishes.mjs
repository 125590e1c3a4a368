// Level 6, Burnt: a failure is an answer too, and somebody has to read it.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
// shown
const risky = async (dish) => {
  await sleep(20)
  if (dish === 'toast') throw new Error('burnt') //: throw
  return dish
}
const all = await Promise.allSettled(['soup', 'toast', 'pie'].map((dish) => risky(dish))) //: settled
for (const { status, value, reason } of all)
  console.log(status === 'fulfilled' ? `serve ${value}` : `sorry: ${reason.message}`) //: readEach
try {
  await Promise.all([risky('soup'), risky('toast')]) //: refused
} catch (error) {
  console.log('tray refused:', error.message) //: catch
}
// end
