/** File names without folders, each once: a second `照片.jpg` becomes `照片 (2).jpg`. */
export function fileNames(given: string[]): string[] {
  const seen = new Map<string, number>()
  return given.map((path) => {
    const name = path.split(/[\\/]/).at(-1)?.trim().slice(-120) || '未命名'
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : name.replace(/(\.[^.]*)?$/, (suffix) => ` (${times})${suffix}`)
  })
}
