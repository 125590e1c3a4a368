// Out of the game and into a file.

/** Hand a file to the browser's downloads. */
export function save(file: File): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000) // when it has surely been read
}
