// Level 9, The last cake, sold twice: others get their turn at an await.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
// shown
let stock = 1
const buy = async (who) => {
  //: check
  if (stock > 0) {
    await sleep(10) //: gap
    stock -= 1 //: act
    console.log(who, 'stock', stock)
  }
}
await Promise.all([buy('Ana'), buy('Ben')]) //: together
// end
