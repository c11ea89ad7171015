import type { FieldRule, ValueType } from '../../contract/index.ts'
import { amountIn, areaIn, capitalsIn, metresIn } from './amounts.ts'
import { daysIn, monthIn, termIn } from './dates.ts'
import {
  bankCardIn,
  creditCodeIn,
  type FoundNumber,
  identityIn,
  partyNumberIn,
  phoneIn,
  plateIn,
  vinIn,
} from './numbers.ts'

/** A value of a type and how far its form speaks for it, 0 to 1; a period also gives its first and last day. */
export type Value = { value: string | number; certainty: number; term?: { from: string | null; to: string } }

type Reader = (text: string) => Value | null

const number =
  (find: (text: string) => FoundNumber | null): Reader =>
  (text) => {
    const found = find(text)
    return found && { value: found.value, certainty: found.holds === null ? 0.95 : found.holds ? 1 : 0.7 }
  }
const figure =
  (find: (text: string) => number | null): Reader =>
  (text) => {
    const value = find(text)
    return value === null ? null : { value, certainty: 0.97 }
  }

/** An amount in capitals as it is printed; what it comes to is for who compares it. */
const CAPITALS = /[零〇壹贰弍叁参肆伍陆柒捌玖拾佰仟万亿]+(?:[元圆][零壹贰叁肆伍陆柒捌玖角分]*)?[整正]?/u

/** Where engines join what stands side by side the next label ends a name, and an address. */
const NEXT_LABEL =
  /(?:签署|签字|盖章|(?:有效)?身份证|公民身份|证件号|证照号|统一社会|社会信用|信用代码|性别|联系电话|联系方式|电话|手机|住址|住所[:：]|地址[:：]|法定代表人[:：]|法人代表[:：]|负责人[:：]|以下简称).*$/u
const BEHIND_ADDRESS =
  /(?:联系电话|联系方式|电话[:：]|邮编|邮政编码|建筑面积|面积[:：为]|产权证号|用途[:：]|法定代表人[:：]).*$/u

/** What a party does in a sentence (乙方承担…) is not what it is called. */
const DOES =
  /^(?:承担|负责|应当?|不得|可以|有权|无权|须|必须|按[照期时]|同意|提前|支付|逾期|违约|自行|双方|在.{0,6}(?:内|前|时))/u
/** How a paper speaks of whoever it may concern (委托人为单位的，应当…). */
const REFERS = /^(?:各方|双方|对方|本公司$|本单位$|.{0,3}(?:单位|个人|自然人|法人|企业)的$|的)/u
/** What somebody is on the paper says nothing of what he is called, nor do a label and its English. */
const IS_ROLE =
  /^(?:[甲乙丙丁买卖供需]方|(?:申请|委托|受托|被委托|代理|代办|出租|承租|承诺|转让|受让|负责|经办|联系|监护|权利|当事|法定代表|承接|承包|发包|承办|服务|收运|运输|采购|购买|销售|供应|建设|施工|使用|管理|处置|产生)(?:人|方|单位)|经营者|本人|姓名|名称|签名|签字|盖章)$|[a-z]{3}.*\s.*\p{Script=Han}/u
const TITLE_OF_PERSON = /(?:同志|先生|女士|小姐)$/u
/** More than one sign, none of them a mark or a slot of something else that was taken for a name. */
const isName = (text: string): boolean =>
  [...text].length > 1 &&
  !DOES.test(text) &&
  !IS_ROLE.test(text) &&
  !REFERS.test(text) &&
  !/^（.*章）?$/u.test(text) &&
  !/[:：□☑√=￥¥%]|\d{6}|\d{4}[年.-]\d/u.test(text)

/** Reports print their pages beside their number: AH2026190894 第1页共1页. */
const PAGE_OF_PAGES = /第\d+页.{0,2}共\d+页$/u

const READERS: Record<ValueType, Reader> = {
  text: plain,
  address: (text) => plain(text.replace(BEHIND_ADDRESS, '').replace(/[。.]+$/u, '')),
  name: (text) => {
    const [first = ''] = withinBrackets(text).split(
      /[，,。；;、/]|[（(](?=签|盖|公章|章|印|手印|签名|甲方|乙方|以下|身份|证件|统一|性别|法定代表|负责人|董事|执行|监事|总?经理|股东|经办|本人|户主)/u,
    )
    const found = plain(
      first
        .replace(/[\d|_—-]+$/u, '')
        .replace(NEXT_LABEL, '')
        .replace(TITLE_OF_PERSON, ''),
    )
    return found && isName(String(found.value)) ? found : null
  },
  date: (text) => {
    const day = daysIn(text.replace(/\s/gu, ''))[0]
    if (day) return { value: day.value, certainty: 0.98 }
    return /长期/u.test(text) ? { value: '长期', certainty: 0.9 } : null
  },
  month: (text) => {
    const month = monthIn(text.replace(/\s/gu, ''))
    return month ? { value: month, certainty: 0.97 } : plain(text)
  },
  period: (text) => {
    const term = termIn(text.replace(/\s/gu, ''))
    return term && { value: [term.from ?? '', term.to].filter(Boolean).join('至'), certainty: 0.98, term }
  },
  amount: figure(amountIn),
  capitals: (text) => {
    const [written] = CAPITALS.exec(text) ?? []
    return written && capitalsIn(written) !== null ? { value: written, certainty: 0.97 } : null
  },
  area: figure(areaIn),
  length: figure((text) => (daysIn(text.replace(/\s/gu, '')).length > 0 ? null : metresIn(text))),
  percent: figure((text) => {
    const [, written] = /(\d+(?:\.\d+)?)%?/u.exec(text.normalize('NFKC').replace(/\s/gu, '')) ?? []
    return written ? Number(written) : null
  }),
  count: figure((text) => {
    const [written] = /\d+(?:\.\d+)?/u.exec(text) ?? []
    return written ? Number(written) : null
  }),
  identity: number(identityIn),
  'credit-code': number(creditCodeIn),
  phone: number(phoneIn),
  'party-number': number(partyNumberIn),
  'bank-card': number(bankCardIn),
  plate: number(plateIn),
  vin: number(vinIn),
  code: (text) => {
    const value = tidy(withinBrackets(text.replace(/\s/gu, '').replace(PAGE_OF_PAGES, ''))).replace(/[，,。；;]$/u, '')
    return /[\dA-Za-z]/.test(value) ? { value, certainty: 0.95 } : null
  },
}

/** A value of the rule's type in a text, or null where there is none of this form. */
export function readValue(rule: Pick<FieldRule, 'type' | 'shape' | 'parts'>, text: string): Value | null {
  const read = READERS[rule.type](text)
  const term = read && rule.parts && !read.term ? termIn(text.replace(/\s/gu, '')) : null
  const found = read && term ? { ...read, term } : read
  if (!found || rule.shape === undefined) return found
  const [fits] = new RegExp(rule.shape, 'u').exec(String(found.value)) ?? []
  return fits ? { ...found, value: typeof found.value === 'number' ? found.value : fits } : null
}

/** Types whose values stand on one line and end at the first thing that is no part of them. */
export const isShort = (type: ValueType): boolean => !['text', 'address'].includes(type)

function plain(text: string): Value | null {
  const value = tidy(text)
  return /[\p{L}\p{N}]/u.test(value) ? { value, certainty: 0.95 } : null
}

/** Up to a closing bracket that was never opened: the value stood in brackets with its label. */
function withinBrackets(text: string): string {
  let open = 0
  const end = [...text].findIndex((char) => {
    if (/[（(]/u.test(char)) open++
    return /[）)]/u.test(char) && open-- === 0
  })
  return end < 0 ? text : [...text].slice(0, end).join('')
}

const EDGES = /^[\s!！•:：_＿.．…—\-，,。；;、]+|[\s:：_＿…—，,；;、（(]+$/gu

/** A value as it is given out: no slots, no spaces but between Latin words, brackets of Chinese texts in full width. */
export function tidy(text: string): string {
  const plainText = text.replace(/[_＿]{2,}/gu, '').replace(EDGES, '')
  if (!/\p{Script=Han}/u.test(plainText)) return plainText
  return plainText
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replaceAll(':', '：')
    .replaceAll('[', '〔')
    .replaceAll(']', '〕')
}
