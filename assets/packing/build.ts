// Everything that needs the image library, loaded only when there is something to pack.
import { writeAppIcons } from './app-icons.ts'
import { writeAtlases } from './atlas.ts'
import { writeFont } from './font.ts'
import { writeIcons } from './icons.ts'
import { listFrames, readArt } from './list.ts'
import { renderAll } from './render.ts'
import { writeRooms } from './room.ts'

export async function buildAll(): Promise<string[]> {
  const art = readArt()
  const atlases = await writeAtlases(await renderAll(listFrames(art)))
  const icons = [await writeIcons(art), await writeAppIcons()]
  return [...atlases, ...(await writeRooms(art)), ...icons, await writeFont()]
}
