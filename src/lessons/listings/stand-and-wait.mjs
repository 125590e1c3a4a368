// Level 1, Stand and wait: one thing after the other.
const busy = (ms) => {
  const end = performance.now() + ms
  while (performance.now() < end);
}
// shown
for (const table of [1, 2, 3]) {
  busy(80) //: stand
  console.log(`table ${table}: toast`) //: serve
}
// end
