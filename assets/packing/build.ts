// Everything that needs the image library, loaded only when there is something to pack.
import { writeAppIcons } from './app-icons.ts'
import { writeAtlases } from './atlas.ts'
import { writeFont } from './font.ts'
import { writeIcons } from './icons.ts'
import { listFrames, peopleOf, readArt } from './list.ts'
import { writeNoServer } from './no-server.ts'
import { writePeople } from './people.ts'
import { renderAll } from './render.ts'
import { writeRooms } from './room.ts'

export async function buildAll(): Promise<string[]> {
  const art = readArt()
  const atlases = await writeAtlases(await renderAll(listFrames(art)))
  const { customers } = art.people
  if (!customers) throw new Error('art.json has no customers')
  const people = await writePeople(peopleOf(art, customers))
  const icons = [await writeIcons(art), people, await writeAppIcons(), writeNoServer()]
  return [...atlases, ...(await writeRooms(art)), ...icons, await writeFont()]
}
