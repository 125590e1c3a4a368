// Everything that needs the image library, loaded only when there is something to pack.
import { writeAtlases } from './atlas.ts'
import { writeFont } from './font.ts'
import { writeIcons } from './icons.ts'
import { listFrames, readArt } from './list.ts'
import { renderAll } from './render.ts'
import { writeRooms } from './room.ts'

export async function buildAll(): Promise<string[]> {
  const art = readArt()
  const atlases = await writeAtlases(await renderAll(listFrames(art)))
  return [...atlases, ...(await writeRooms(art)), await writeIcons(art), await writeFont()]
}
