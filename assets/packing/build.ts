// Everything that needs the image library, loaded only when there is something to pack.
import { writeAppIcons } from './app-icons.ts'
import { writeAtlases } from './atlas.ts'
import { writeFont } from './font.ts'
import { writeIcons } from './icons.ts'
import { listFrames, listVenueFrames, peopleOf, readArt, readVenueArt, venues } from './list.ts'
import type { VenueName } from './list.ts'
import { writeNoServer } from './no-server.ts'
import { writePeople } from './people.ts'
import { renderAll } from './render.ts'
import { writeRooms } from './room.ts'

export async function buildAll(): Promise<string[]> {
  const art = readArt()
  const atlases = await writeAtlases('art', await renderAll(listFrames(art)))
  const rooms = await writeRooms('room', art)
  const others = []
  for (const venue of venues) others.push(...(await buildVenue(venue))) // one by one, for memory's sake
  const { customers } = art.people
  if (!customers) throw new Error('art.json has no customers')
  const people = await writePeople(peopleOf(art, customers))
  const icons = [await writeIcons(art), people, await writeAppIcons(), writeNoServer()]
  return [...atlases, ...rooms, ...others, ...icons, await writeFont()]
}

const BESIDE = 704 // units: a venue's sheet is drawn beside the café's, and a counter is 690 long

export async function buildVenue(venue: VenueName): Promise<string[]> {
  const art = readVenueArt(venue)
  const pictures = await renderAll(listVenueFrames(venue, art))
  const sheets = await writeAtlases(venue, pictures, BESIDE)
  return [...sheets, ...(await writeRooms(`${venue}-room`, art, `${venue}/room`))]
}
