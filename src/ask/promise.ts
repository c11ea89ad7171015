const CERTAINTY = '保证|确保|担保|肯定|绝对|必定|必然|百分之?百|100%'
/** What only the office decides; after a word of certainty it is a promise. */
const SUCCESS =
  '通过|批准|批下来|办成|办好|办下来|办出来|下来|成功|拿到|领到|到账|录取|受理|过关|获批|没问题|没有问题|批|过(?!程|户|期|来|去|后)'
const PROMISE = new RegExp(
  [
    `(?:${CERTAINTY})[^，。；！？\\s]{0,6}?(?:${SUCCESS})`,
    `(?:${CERTAINTY}|一定|准|包你?您?)(?:就|都)?(?:能|会|可以|可)(?:够)?(?:${SUCCESS}|办)`,
    `一定(?:${SUCCESS.replace('|批|', '|').replace('|受理', '')})`,
    '包(?:您|你)?(?:通过|办成|办好|办下来|过|办|拿证|下证|批)',
    '稳过|稳拿|百分之百|100%(?:能|会|可以)?(?:通过|办|批|成功)|打包票|没跑',
    '(?:保证|包)(?:能|会|可以)?(?:办|批)',
  ].join('|'),
  'g',
)
const DENIED = /(?:不|不能|无法|没法|不敢|难以|不可能|别|并非|不是)(?:一定|保证|百分之?百)?$/
/** 一定条件, 保证金, 包括: the word is part of another. */
const OTHER_WORD = /^(?:保证[金人书]|担保[人法])/

/** The first promise in a text that only an office can make (保证能办下来, 包过), or null; what is denied is none. */
export function promiseIn(text: string): string | null {
  for (const { 0: found, index } of text.matchAll(PROMISE))
    if (!DENIED.test(text.slice(0, index)) && !OTHER_WORD.test(found)) return found
  return null
}
