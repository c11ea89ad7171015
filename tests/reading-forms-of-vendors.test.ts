import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '../src/catalogue/index.ts'
import type { ReadingKnowledge } from '../src/contract/index.ts'
import type { Paper } from '../src/reading/index.ts'
import { type At, readAt, valuesOf } from './support/read-at.ts'

let knowledge: ReadingKnowledge
beforeAll(async () => {
  knowledge = (await loadCatalogue({ dir: join(import.meta.dirname, '../knowledge') })).reading
})

const read = (...lines: At[]): Paper => readAt(knowledge, lines)
const blanksOf = ({ blanks }: Paper): string[] => blanks.map(({ label }) => label)

describe('a form that asks question by question', () => {
  const title: At = [38, 5, '户外招牌设置备案表']
  test('has its answers below, whatever label they say', () => {
    const values = valuesOf(
      read(
        title,
        [6, 15, '1．申办主体（应与证照一致）'],
        [8, 18, '上海启航商贸有限公司'],
        [6, 23, '2．移动电话'],
        [8, 26, '19100002630'],
        [6, 31, '3．变更登记事项'],
        [8, 34, '住所'],
        [6, 39, '4．领取方式【单选】'],
        [8, 42, '窗口领取'],
      ),
    )
    expect(values).toMatchObject({ 申请人: '上海启航商贸有限公司', 联系电话: '19100002630', 变更事项: '住所' })
  })

  test('may ask in two columns', () => {
    const values = valuesOf(
      read(
        title,
        [6, 15, '1．申办主体'],
        [56, 15, '3．招牌文字'],
        [6, 18, '上海启航商贸有限公司'],
        [56, 18, '青禾'],
        [6, 23, '2．移动电话'],
        [56, 23, '4．件数（块）'],
        [6, 26, '19100002630'],
        [56, 26, '2'],
      ),
    )
    expect(values).toMatchObject({ 申请人: '上海启航商贸有限公司', 招牌内容: '青禾', 数量: 2 })
  })

  test('is none where numbered lines are told one after the other', () => {
    const values = valuesOf(
      read(
        title,
        [6, 15, '申请人：萧若兰'],
        [6, 60, '1．本人身份证'],
        [6, 63, '2．房屋租赁合同'],
        [6, 66, '3．经营场所照片'],
      ),
    )
    expect(values).toMatchObject({ 申请人: '萧若兰' })
    expect(values).not.toHaveProperty('经营场所')
  })
})

describe('labels of a form', () => {
  test('may have their unit behind a stroke', () => {
    const values = valuesOf(
      read([38, 5, '户外招牌设置备案表'], [6, 15, '1.长/m：4.1'], [56, 15, '2.宽/m：1.1'], [6, 19, '数量/块：2']),
    )
    expect(values).toMatchObject({ 长: 4.1, 宽: 1.1, 数量: 2 })
  })

  test('are no lines of one label where each has its own value', () => {
    const values = valuesOf(
      read(
        [38, 5, '户外招牌设置备案表'],
        [6, 15, '申请人'],
        [30, 15, '萧若兰'],
        [6, 17.6, '经营地址'],
        [30, 17.6, '上海市静安区白鹭路253号'],
        [6, 20.2, '招牌字样'],
        [30, 20.2, '青禾'],
        [6, 22.8, '形式/材质'],
        [30, 22.8, '铝塑板发光字'],
      ),
    )
    expect(values).toMatchObject({ 招牌内容: '青禾', 形式和材质: '铝塑板发光字' })
  })

  test('are followed by a value even where a last column says the same of each', () => {
    const values = valuesOf(
      read(
        [38, 5, '公司登记（备案）申请书'],
        ...[
          '申请主体|上海启航商贸有限公司',
          '移动电话|19100002630',
          '变更登记事项|住所',
          '原登记内容|上海市云间路1号',
          '变更为|上海市云间路2号',
        ].flatMap((row, i): At[] => {
          const [label = '', value = ''] = row.split('|')
          return [
            [6, 15 + 4 * i, `0${i + 1}`],
            [14, 15 + 4 * i, label],
            [40, 15 + 4 * i, value],
            [90, 15 + 4 * i, '自填'],
          ]
        }),
      ),
    )
    expect(values).toMatchObject({ 变更事项: '住所', 变更前: '上海市云间路1号', 变更后: '上海市云间路2号' })
  })
})

describe('a letter', () => {
  test('of application tells in a sentence who applies', () => {
    const paper = read(
      [38, 5, '公司登记（备案）申请书'],
      [6, 12, '区行政服务中心综合窗口：'],
      [10, 16, '申请人上海启航商贸有限公司（统一社会信用代码：91310117MA0062515J；法定代'],
      [6, 19, '表人／负责人：杜静怡）现向贵中心提出本次申请。'],
    )
    expect(valuesOf(paper)).toMatchObject({ 申请人: '上海启航商贸有限公司', 法定代表人: '杜静怡' })
    expect(blanksOf(paper)).toEqual([])
  })

  test('of attorney names both in the words of whoever sends somebody', () => {
    const values = valuesOf(
      read(
        [40, 5, '委托书'],
        [6, 12, '有关政务服务部门：'],
        [10, 16, '兹有范佳宁（证照号码：310109196401130301），因故不能到场，'],
        [6, 19, '现委派阎若兰同志（居民身份证编号：31010619991226076X）为代办人。'],
        [10, 24, '代办期限由2026年10月27日开始，到2027年4月27日为止。'],
      ),
    )
    expect(values).toMatchObject({
      委托人: '范佳宁',
      委托人证件号码: '310109196401130301',
      委托期限起: '2026-10-27',
      委托期限止: '2027-04-27',
    })
  })

  test('of commitment has what is promised in the paragraph below', () => {
    const values = valuesOf(
      read(
        [40, 5, '承诺书'],
        [6, 12, '上海市黄浦区政务服务中心：'],
        [10, 16, '现就上述业务，本具诺人自愿作出如下保证：'],
        [10, 19, '经营场所和食品安全管理制度等经营条件未发生变化。'],
        [10, 22, '以上保证出于本人（本单位）真实意思，如有虚假，甘愿接受处理。'],
        [40, 28, '具诺人：萧若兰'],
      ),
    )
    expect(values).toMatchObject({
      承诺人: '萧若兰',
      承诺内容: '经营场所和食品安全管理制度等经营条件未发生变化',
    })
    expect(values).not.toHaveProperty('承诺事项')
  })
})
