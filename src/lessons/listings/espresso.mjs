// Level 13, Espresso: nothing to wait for, and every caller has to wait.
// shown
const price = (dish) => ({ espresso: 2, cake: 4 })[dish] //: plain
const priceLater = async (dish) => price(dish) //: colour
console.log(price('espresso') + price('cake')) //: plain
console.log(`${priceLater('espresso')} ${priceLater('cake')}`) //: notTheValue
console.log((await priceLater('espresso')) + (await priceLater('cake'))) //: colour
// end
