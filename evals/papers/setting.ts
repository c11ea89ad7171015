/** How a page lies before the camera: flat on the glass, or on a desk under a lamp. */
export type Setting =
  | { kind: 'flat' }
  | { kind: 'desk'; tilt: number; lean: number; turn: number; shade: number; wood: number }

const DESKS = ['#6b5138', '#3d4247', '#8d8a83', '#28333f', '#a58a63']

/** The desk around a page, and its size in CSS pixels; nothing where the page lies flat. */
export function deskFor(page: { width: number; height: number }, setting: Setting) {
  if (setting.kind === 'flat') return null
  const margin = Math.round(Math.min(page.width, page.height) * 0.09)
  const width = page.width + 2 * margin
  const height = page.height + 2 * margin
  const { tilt, lean, turn, shade, wood } = setting
  const colour = DESKS[wood % DESKS.length]
  const distance = 2.6 * Math.max(width, height)
  const style = `.desk > .page { left: ${margin}px; top: ${margin}px; transform: perspective(${distance}px) rotateX(${tilt}deg) rotateY(${lean}deg) rotateZ(${turn}deg) scale(0.97); }`
  const grain = `repeating-linear-gradient(${80 + wood * 7}deg, #0000 0 9px, #0001 9px 13px)`
  return {
    width,
    height,
    before: `<style>${style}</style><div class="desk" style="width:${width}px;height:${height}px;background:${grain},${colour}">`,
    after: `<div class="shade" style="background:linear-gradient(${115 + turn * 20}deg, rgb(0 0 0 / ${shade}), rgb(0 0 0 / 0) 62%)"></div></div>`,
  }
}
