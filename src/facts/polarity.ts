const NOT = '(?:没有|没|不|未|无|尚未|还没|从没|从未|呒没|勿|莫|并非|不是|非|缺|别)'
/** Denied before it (没有发票, 不拆承重墙, 没被扣): only verbs and particles may stand between. */
const BEFORE = new RegExp(
  `${NOT}(?:有|被|过|在|再|是|做|办|交|缴|签|领|买|装|配|请|要|去|给|人|用|卖|拿|取|到|会|属于|任何|什么|啥|其他|别的|动|参加|发生){0,3}$`,
)
/** Denied behind it (发票没有了, 合同还没签, 燃气管不动). */
const BEHIND = new RegExp(
  `^[^，。没不未无]{0,5}?(?:${NOT})(?:有)?(?:办|买|交|缴|签|做|弄|拿|下来|批|好|过|处理|通过|备案|登记|全|齐|合格|完|同意|结|还|到|在|用|要|够|行|知道|参加|动|变|改|换|搬|掉|装|配|拆|开|领|取|写|报|上|进|公示|申报|稳定|影响|涉及|一致|符合|达|满|清|收|有|了|$)`,
)
/** Words that hold a denying character and deny nothing, or deny twice. */
export const HARMLESS =
  /没(?:有)?(?:断|停|漏|间断|中断|拖欠|欠)(?:过|了)|没问题|没事|不错|差不多|没关系|不得不|没几天|不久|无忧|非营业|非营运|非沪/g

/** Whether what stands at this place in a clause is denied there. */
export function isDeniedAt(text: string, at: number, end: number): boolean {
  const plain = text.replace(HARMLESS, (word) => '〇'.repeat(word.length))
  return BEFORE.test(plain.slice(0, at)) !== BEHIND.test(plain.slice(end))
}

/** Said outright (有发票, 发票齐的, 已签合同), not merely mentioned. */
const AFFIRMED =
  /有|了|好|过(?!户)|已|齐|在|是|都|合格|达标|的$|完|属于|用|做|请|装|含|卖|持|开|够|行$|同意|一致|符合|交|缴|签/

/** What a clause says of a thing it names: there (true), not there (false), or merely mentioned (null). */
export function saidOf(text: string, thing: RegExp): boolean | null {
  const match = thing.exec(text)
  if (!match) return null
  const end = match.index + match[0].length
  if (isDeniedAt(text, match.index, end)) return false
  return AFFIRMED.test(text.slice(Math.max(0, match.index - 6), match.index)) || AFFIRMED.test(text.slice(end, end + 6))
    ? true
    : null
}
