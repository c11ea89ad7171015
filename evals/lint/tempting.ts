import { addPaper, type Fault, firstPaper, inDistrict, ofFirms, onPaper, permits, promise, uncoded } from './faults.ts'

/** What looks like the fault of a rule and is none. */
export const tempting: Pick<Fault, 'rule' | 'apply'>[] = [
  { rule: 'L02', apply: (doc) => ['静安区', '徐汇区'].map((place, i) => inDistrict(doc, place, `d${i}`)) },
  {
    rule: 'L06',
    apply: (doc) => {
      uncoded(doc)
      return [inDistrict(doc, '静安区', 'd0')]
    },
  },
  {
    rule: 'L09',
    apply: (doc) => {
      doc.conditions[0].basis = `${doc.legalBasis[0].law}（原特种设备使用管理规则 TSG 08—2017，已废止）`
    },
  },
  {
    rule: 'L10',
    apply: (doc) => {
      doc.conditions[0].basis = '民法典 第一千二百六十条'
    },
  },
  {
    rule: 'L14',
    apply: (doc) => {
      doc.steps[0].detail += '（原工商局发的执照仍有效）'
    },
  },
  {
    rule: 'L14',
    apply: (doc) => {
      doc.steps[0].who = '区文化和旅游局'
    },
  },
  {
    rule: 'L20',
    apply: (doc) => {
      doc.time = { statutory: '每年3月1日至6月30日办理' }
      doc.list.statutory = null
      doc.faqs = [{ q: '怎么办？', a: '到窗口办。' }]
      return !permits(doc)
    },
  },
  {
    rule: 'L21',
    apply: (doc) => {
      doc.time = {}
      doc.list.statutory = { days: 20, unit: '工作日', note: null }
      promise(doc, 20)
      doc.list.handlingType = '承诺件'
    },
  },
  {
    rule: 'L22',
    apply: (doc) => {
      doc.time = {}
      doc.list.statutory = { days: 1, unit: '工作日', note: null }
      promise(doc, 4, '小时')
      doc.list.handlingType = '即办件'
    },
  },
  {
    rule: 'L24',
    apply: (doc) => {
      doc.time = {}
      doc.list.statutory = null
      promise(doc, 5)
      doc.list.handlingType = '承诺件'
      doc.list.stages[0].days = 1
      doc.list.stages.at(-1).days = 10
    },
  },
  {
    rule: 'L26',
    apply: (doc) => {
      doc.list.stages[0].days = 5
      doc.list.stages.at(-1).days = 10
    },
  },
  {
    rule: 'L29',
    apply: (doc) => {
      doc.conditions[0].text = '符合下列其他条件：有固定场所、有两名以上人员'
    },
  },
  {
    rule: 'L30',
    apply: (doc) => {
      doc.conditions[0].text = '信用良好，即没有被列入失信被执行人名单'
    },
  },
  {
    rule: 'L32',
    apply: (doc) => {
      doc.facts.push({ id: 'added_n', type: 'number', ask: '多少？' })
      for (const [i, when] of ['added_n >= 18', 'added_n <= 18'].entries())
        doc.conditions.push({
          id: `added${i}`,
          text: `年限要求${i + 1}项`,
          when,
          basis: doc.legalBasis[0].law,
          ifNot: '不能办',
        })
    },
  },
  {
    rule: 'L35',
    apply: (doc) => {
      addPaper(doc, '其他身份证明（护照、居住证）')
    },
  },
  {
    rule: 'L37',
    apply: (doc) => {
      addPaper(doc, doc.list.result.name, { when: 'false', source: '政府部门核发' })
    },
  },
  {
    rule: 'L39',
    apply: (doc) => {
      addPaper(doc, '营业执照', { ...onPaper, handled: 'shown' })
      return ofFirms(doc)
    },
  },
  {
    rule: 'L39',
    apply: (doc) => {
      addPaper(doc, '外省市核发的营业执照', onPaper)
      return ofFirms(doc)
    },
  },
  {
    rule: 'L39',
    apply: (doc) => {
      addPaper(doc, '营业执照', { ...onPaper, exempt: '能调取的免交' })
      return ofFirms(doc)
    },
  },
  {
    rule: 'L42',
    apply: (doc) => {
      addPaper(doc, '申请人近期照片', { kind: '照片', copies: 4 })
    },
  },
  {
    rule: 'L43',
    apply: (doc) => {
      addPaper(doc, '身份证和户口簿复印件')
    },
  },
  {
    rule: 'L44',
    apply: (doc) => {
      firstPaper(doc).sample = '张三 310101××××××××0011'
    },
  },
  {
    rule: 'L46',
    apply: (doc) => {
      firstPaper(doc).acceptStandard = '清晰，四角完整，有效期在三个月以上'
    },
  },
  {
    rule: 'L48',
    apply: (doc) => {
      addPaper(doc, '申请人体检证明', { source: '第三方出具', issuer: '医疗机构' })
    },
  },
  {
    rule: 'L49',
    apply: (doc) => {
      addPaper(doc, '申请人境外身份公证认证文件')
    },
  },
  {
    rule: 'L50',
    apply: (doc) => {
      firstPaper(doc).blankForm = '申请表（2025年版）'
    },
  },
  {
    rule: 'L56',
    apply: (doc) => {
      doc.list.online.url = 'https://zwdt.sh.gov.cn/#/item?id=3'
    },
  },
  {
    rule: 'L59',
    apply: (doc) => {
      doc.list.counter.address = '合欢路2号政务服务中心3楼A区12号窗口'
    },
  },
  {
    rule: 'L60',
    apply: (doc) => {
      doc.list.counter.hours = '周一至周五9：00-11：30、13：30-17：00（法定节假日除外）'
    },
  },
  {
    rule: 'L61',
    apply: (doc) => {
      doc.list.contact = { consult: '12345、021-62341234', complaint: '962355' }
    },
  },
  {
    rule: 'L61',
    apply: (doc) => {
      doc.list.contact.consult = '(021)62341234转8001'
    },
  },
  {
    rule: 'L64',
    apply: (doc) => {
      doc.steps[0].detail += '，不收取押金'
    },
  },
  {
    rule: 'L67',
    apply: (doc) => {
      doc.list.remedies.review = '向本级人民政府申请，六十日内'
    },
  },
  {
    rule: 'L69',
    apply: (doc) => {
      doc.faqs.push({ q: '会被罚吗？', a: '最高罚款20万元。' })
    },
  },
  {
    rule: 'L70',
    apply: (doc) => {
      doc.facts.push({ id: 'added_o', type: 'choice', options: ['无', '有'], ask: '有没有？' })
    },
  },
  {
    rule: 'L71',
    apply: (doc) => {
      doc.summary += '热线4008208820，编号310115000000000123456789，信用代码91310101MA00000078。'
    },
  },
  {
    rule: 'L72',
    apply: (doc) => {
      uncoded(doc)
      return [
        inDistrict(doc, '静安区', 'd0', (copy) => {
          copy.legalBasis.push({ law: '上海市养犬管理条例', says: '本市规定' })
        }),
      ]
    },
  },
  {
    rule: 'L73',
    apply: (doc) => {
      uncoded(doc)
      doc.list.dept.name = `黄浦${doc.list.dept.name}`
      const others = ['静安', '徐汇', '长宁'].map((place, i) =>
        inDistrict(doc, '', `d${i}`, (copy) => {
          copy.list.dept.name = `${place}${doc.list.dept.name.slice(2)}`
        }),
      )
      doc.materials.pop()
      return doc.list.dept.name.startsWith('黄浦区') && others
    },
  },
  {
    rule: 'L75',
    apply: (doc) => {
      doc.version = '2026-06-01'
      doc.conditions[0].basis = 'TSG 08—2026'
    },
  },
  {
    rule: 'L77',
    apply: (doc) => {
      doc.list.modes.commitment = true
      addPaper(doc, '申请人承诺书')
    },
  },
  {
    rule: 'L79',
    apply: (doc) => {
      doc.version = '2025-11-18'
      doc.legalBasis = [{ law: '中华人民共和国行政许可法', says: '许可' }]
      doc.conditions.forEach((one: { basis: string }) => {
        one.basis = '行政许可法'
      })
    },
  },
]
