/** Control characters, zero-width marks and the invisible tag block (U+E0000…) that can hide instructions. */
export const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e01ef}]/gu
/** CJK radicals that PDF text layers hold in place of characters; NFKC maps the Kangxi block, this one it leaves. */
const RADICALS: Record<string, string> = {
  '⺠': '民',
  '⻋': '车',
  '⻔': '门',
  '⻓': '长',
  '⻚': '页',
  '⻅': '见',
  '⻉': '贝',
  '⻢': '马',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻄': '西',
  '⻆': '角',
  '⻩': '黄',
  '⻬': '齐',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻰': '龙',
  '⻳': '龟',
  '⺟': '母',
  '⻘': '青',
  '⻣': '骨',
  '⺎': '兀',
  '⻑': '长',
  '⻤': '鬼',
  '⻁': '虎',
  '⺁': '厂',
  '⺅': '亻',
  '⻙': '韦',
  '⻧': '卤',
  '⻪': '黾',
  '⻮': '齿',
  '⺒': '巳',
  // Of the Kangxi block: NFKC makes it 戶, which a page of simplified print never means.
  '⼾': '户',
}
const RADICAL = /[\u2e80-\u2eff\u2f3e]/g

export const usualRadicals = (text: string): string => text.replace(RADICAL, (char) => RADICALS[char] ?? char)

/** Characters that have a usual form: both radical blocks, the compatibility ideographs, Latin letters tied together (ﬁ). */
const LOOKALIKE = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\u{2f800}-\u{2fa1f}]/gu

/** A text to be quoted: what cannot be seen is gone and look-alikes are the usual characters; width and punctuation stay. */
export const cleanQuotable = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(LOOKALIKE, (char) => RADICALS[char] ?? char.normalize('NFKC'))
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim()
