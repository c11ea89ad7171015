import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskPersonal } from './index.ts'

// Numbers with right check digits that belong to nobody (the first is the example of GB 11643-1999).
describe('personal numbers are taken out of a question', () => {
  test.each([
    ['an identity number', '我的身份证号是11010519491231002X，到期了', '我的身份证号是［身份证号］，到期了'],
    ['an identity number with a small x', '11010519491231002x', '［身份证号］'],
    ['an identity number in groups', '310101 19900307 1239 怎么补', '［身份证号］ 怎么补'],
    ['an identity number in full-width digits', '３１０１０１１９９００３０７１２３９', '［身份证号］'],
    ['an identity number of fifteen digits', '老证310101900307123还能用吗', '老证［身份证号］还能用吗'],
    ['an identity number of Gansu, which begins as bank cards do', '620102198805080017', '［身份证号］'],
    ['an identity number of a foreign resident', '911124198108030024', '［身份证号］'],
    ['a mobile number', '我电话13812345678', '我电话［手机号］'],
    ['a mobile number in groups', '138 1234 5678 或 139-1234-5678', '［手机号］ 或 ［手机号］'],
    ['a mobile number before New Year', '13812345678元旦前打', '［手机号］元旦前打'],
    ['a mobile number with the country code', '+86 13812345678', '［手机号］'],
    ['a telephone at home', '家里电话021-62345678', '家里电话［电话］'],
    ['a telephone without a dash, or in brackets', '02162345678、（0512）65123456', '［电话］、［电话］'],
    ['a bank card of sixteen digits', '卡号4367421234567890', '卡号［银行卡号］'],
    ['a bank card of nineteen digits in groups', '6222 0210 0101 2345 678', '［银行卡号］'],
    ['a passport of the first electronic kind', '护照E12345678快到期', '护照［护照号］快到期'],
    ['a passport of the newer kind', '护照EA1234567', '护照［护照号］'],
    ['an older passport', 'G12345678', '［护照号］'],
    ['a passport for public affairs', 'PE1234567', '［护照号］'],
    ['a foreign passport, by the word before it', '护照号码是AB123456，要延期', '护照号码是［护照号］，要延期'],
    ['a foreign passport of digits', 'passport: 512345678', 'passport: ［护照号］'],
    ['a permit of Hong Kong residents', '回乡证H1234567801能注册公司吗', '回乡证［通行证号］能注册公司吗'],
    ['a permit of Macao residents without the number of its issue', 'M12345678', '［通行证号］'],
    ['a permit of Taiwan residents, by the word before it', '台胞证号01234567', '台胞证号［通行证号］'],
    ['a permit to Hong Kong, by the word before it', '港澳通行证C12345678丢了', '港澳通行证［通行证号］丢了'],
    ['a permanent residence card', '永居证USA310090030712', '永居证［永久居留证号］'],
    ['a permanent residence card of the new form', '永居证931000199003071239', '永居证［身份证号］'],
    ['a bank card whose check digit is right', '卡3566002020360505', '卡［银行卡号］'],
    ['an address for mail', '发到zhang.san@example.com.cn吧', '发到［邮箱］吧'],
    ['a mistyped identity number that would pass for the code of a body', '123456789012345678', '［证件号码］'],
    ['a long number of an unknown kind', '编号 300020003000400050', '编号 ［证件号码］'],
  ])('%s', (_, typed, shown) => {
    expect(maskPersonal(typed).text).toBe(shown)
  })

  test('several in one sentence, each named by its kind', () => {
    const { text, masked } = maskPersonal('我13812345678，证号310101199003071239，护照E12345678')
    expect(text).toBe('我［手机号］，证号［身份证号］，护照［护照号］')
    expect(masked.toSorted()).toEqual(['id', 'mobile', 'passport'])
  })
})

describe('numbers that only look so stay', () => {
  test.each([
    ['amounts', '房价12500000元，注册资本15000000000元，贷款1380.5万元'],
    ['a large sum of twelve digits', '500000000000元'],
    ['days and spans of days', '20260101到20261231，2026-11-18，2026年1月1日-2026年12月31日'],
    ['the credit code of a firm, digits only', '914403001922038216'],
    ['credit codes that end in letters', '91310000132260250X、9144030071526726XG、91310000631696382C'],
    ['a credit code with letters inside', '代码91350100M000100Y43要变更'],
    ['numbers of laws and standards', '国务院令第588号、沪府规〔2023〕12号、GB 11643-1999、GB/T 39554.1-2020'],
    ['hotlines', '打12345、12333、96822或4008208820'],
    ['a code of a community', '420102001001'],
    ['a train, a room and a plate', 'G7001次，1301室，沪A12345'],
    ['an approval of a medicine', '国药准字H20053001'],
    ['an order, a model and a parcel', 'JDX012345678901，订单号M12345678，型号H12345678'],
    ['a day after the word for a passport or a permit', '护照20261231到期，台胞证20270101到期'],
    ['eight digits without a word before them', '01234567'],
    ['help by telephone', '110、119、120、12345、12348，护照咨询962525或63577925'],
    ['a code of a service', '000117007000，31011500000000000012345678901234'],
    ['a postcode and a number of people', '200040，共138人'],
  ])('%s', (_, typed) => {
    expect(maskPersonal(typed)).toEqual({ text: typed, masked: [] })
  })
})

test('what is not masked stays as it was typed, in width and sign', () => {
  const typed = '我（张三）的手机：１３８１２３４５６７８，“旧证”丢了；①怎么办？？Ⅳ级…㎡'
  expect(maskPersonal(typed).text).toBe('我（张三）的手机：［手机号］，“旧证”丢了；①怎么办？？Ⅳ级…㎡')
})

test('a credit code does not hide the identity number beside it', () => {
  expect(maskPersonal('公司914403001922038216，法人310101199003071239').text).toBe(
    '公司914403001922038216，法人［身份证号］',
  )
})

test('no identity number gets through, wherever in a sentence it stands', () => {
  const day = fc
    .date({ min: new Date('1930-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''))
  const number = fc
    .tuple(
      fc.integer({ min: 110101, max: 659004 }),
      day,
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom(...'0123456789X'),
    )
    .map(([place, birth, order, check]) => `${place}${birth}${String(order).padStart(3, '0')}${check}`)
  const words = fc.constantFrom('', '我的号是', '（', '身份证', '，', ' ', '。', '办好了吗')
  fc.assert(
    fc.property(words, number, words, (before, id, after) => {
      const { text, masked } = maskPersonal(before + id + after)
      expect(text).not.toContain(id)
      expect(text).not.toContain(id.slice(6, 14))
      expect(masked).toEqual(['id'])
    }),
  )
})

test('masking twice changes nothing more', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('13812345678', '11010519491231002X', '，', '我', '6222021001012345678', ' ')),
      (parts) => {
        const once = maskPersonal(parts.join(' ')).text
        expect(maskPersonal(once).text.normalize('NFKC')).toBe(once.normalize('NFKC'))
      },
    ),
  )
})
