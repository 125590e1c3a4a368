// Level 9, The last cake, reserved before the payment.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
// shown
let stock = 1
const buy = async (who) => {
  //: check
  if (stock > 0) {
    stock -= 1 //: reserve
    await sleep(10) //: gap
    console.log(who, 'stock', stock)
  } else console.log(who, 'gets nothing')
}
await Promise.all([buy('Ana'), buy('Ben')]) //: together
// end
