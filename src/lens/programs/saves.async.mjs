// One blocking call in a program full of awaits: while the old button saves, no swipe is answered.
// shown
async function show(place) {
  const picture = tapped(place) //: take
  const download = network.load(picture) //: handOver
  const file = await download //: dish
  if (place.hasOldButton) saveNow(file) //: saveNow
  else await storage.save(file) //: saveStart saved
  return 'saved' //: end
}

screen.on('tap', show) //: call
screen.on('swipe', move) //: answer
// end
