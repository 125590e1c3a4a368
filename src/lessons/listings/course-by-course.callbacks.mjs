// Level 4, Course by course, as callbacks.
const cookThen = (dish, ms, ring) => setTimeout(() => ring(dish), ms)
// shown
const menu = (table) => {
  const serve = (dish) => console.log(`table ${table}: ${dish}`) //: serve
  //: callback
  cookThen('soup', 30, (soup) => {
    serve(soup)
    //: callback
    cookThen('roast', 30, (roast) => {
      serve(roast)
      cookThen('cake', 30, serve) //: callback
    })
  })
}
menu(1)
menu(2)
// end
