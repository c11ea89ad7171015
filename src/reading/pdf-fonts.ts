import { GlobalFonts } from '@napi-rs/canvas'

/** Chinese fonts a machine may have (of a collection the first one, JP, is known by name), the likeliest first; a PDF whose own fonts are not in it is drawn with one of them. */
const CHINESE = {
  serif: ['Noto Serif CJK SC', 'Noto Serif CJK JP', 'Source Han Serif SC', 'SimSun', 'Songti SC', 'AR PL UMing CN'],
  'sans-serif': [
    'Noto Sans CJK SC',
    'Noto Sans CJK JP',
    'Source Han Sans SC',
    'Microsoft YaHei',
    'PingFang SC',
    'WenQuanYi Micro Hei',
  ],
}

/** Has the usual kinds of letters drawn with fonts that have Chinese, where the machine has one. */
export function drawWithChineseFonts(): void {
  /** Its types leave `setAlias` out. */
  const fonts: typeof GlobalFonts & { setAlias?(family: string, alias: string): void } = GlobalFonts
  const there = new Set(GlobalFonts.families.map(({ family }) => family))
  for (const [kind, families] of Object.entries(CHINESE)) {
    const family = families.find((name) => there.has(name))
    if (family) fonts.setAlias?.(family, kind)
  }
}
