// Everything that needs the image library, loaded only when there is something to pack.
import { writeAppIcons } from './app-icons.ts'
import { writeAtlases } from './atlas.ts'
import { writeFont } from './font.ts'
import { writeIcons } from './icons.ts'
import { listFrames, listPeople, listVenueFrames, readArt, readVenueArt, venues } from './list.ts'
import type { Art, VenueName } from './list.ts'
import { writeNoServer } from './no-server.ts'
import { writePeople } from './people.ts'
import { renderAll } from './render.ts'
import { writeRooms } from './room.ts'

export async function buildAll(): Promise<string[]> {
  const art = readArt()
  // Two at a time, as one picture is written by one processor.
  const [own, others] = await Promise.all([buildOwn(art), buildVenues()])
  const [people, icons] = await Promise.all([
    writePeople(listPeople(art, 'customers')),
    writeIcons(art),
  ])
  const rest = [icons, people, await writeAppIcons(), writeNoServer()]
  return [...own, ...others, ...rest, await writeFont()]
}

/** The café's. */
async function buildOwn(art: Art): Promise<string[]> {
  const atlases = await writeAtlases('art', await renderAll(listFrames(art)), HALF)
  const guests = await renderAll(listPeople(art, 'customers'))
  const customers = await writeAtlases('customers', guests, HALF)
  return [...atlases, ...customers, ...(await writeRooms('room', art))]
}

async function buildVenues(): Promise<string[]> {
  const lines = []
  for (const venue of venues) lines.push(...(await buildVenue(venue))) // one by one, for memory's sake
  return lines
}

// Units. The café's customers are drawn below the rest of it: together that is a square of 1024. A
// venue's sheet is drawn beside it, and a counter is 690 long.
const HALF = { width: 1024, height: 512 } as const
const BESIDE = { width: 704, height: 1024 } as const

export async function buildVenue(venue: VenueName): Promise<string[]> {
  const art = readVenueArt(venue)
  const pictures = await renderAll(listVenueFrames(venue, art))
  const sheets = await writeAtlases(venue, pictures, BESIDE)
  return [...sheets, ...(await writeRooms(`${venue}-room`, art, `${venue}/room`))]
}
