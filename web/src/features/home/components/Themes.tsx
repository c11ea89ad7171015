import { Link } from 'react-router'
import type { HomeResponse } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon, type IconName } from '../../../ui/Icon.tsx'

/** A sign for a theme by what its name speaks of; themes are data, so the list cannot be fixed here. */
const SIGNS: [RegExp, IconName][] = [
  [/身份|户籍|出入境|证件/, 'card'],
  [/社保|社会保/, 'wallet'],
  [/开店|餐|食品|小店|经营许可/, 'shop'],
  [/工程|建设|施工|城市|规划/, 'build'],
  [/企业|公司|市场|经营/, 'shop'],
  [/医|健康|卫生|残|保险|救助|养老/, 'heart'],
  [/居住|落户|迁/, 'move'],
  [/住房|安居|房|公积金|不动产/, 'house'],
  [/车|驾驶|出行/, 'car'],
  [/运输|货|物流|渣土|环卫/, 'truck'],
  [/婚|育|子女|教育|入学|家庭|就业|人才/, 'users'],
  [/环境|生态|水|绿化/, 'shield'],
]
const signOf = (name: string): IconName => SIGNS.find(([words]) => words.test(name))?.[1] ?? 'list'
const SHOWN = 8

export const Themes = ({ themes, services }: { themes: HomeResponse['themes']; services: number }) => (
  <section className="home-sec" aria-labelledby="h-theme">
    <div className="sec-h">
      <h2 id="h-theme">{t.home.themes}</h2>
      <Link to="/search">{t.home.all(services)}</Link>
    </div>
    <div className="card themes">
      {themes.slice(0, SHOWN).map(({ name, services: top }) => (
        <div className="theme" key={name}>
          <h3>
            <Icon name={signOf(name)} />
            <Link to={`/search?theme=${encodeURIComponent(name)}`}>{name}</Link>
          </h3>
          <ul>
            {top.map((service) => (
              <li key={service.id}>
                <Link to={`/s/${service.id}`}>{service.name}</Link>
              </li>
            ))}
            <li>
              <Link className="more" to={`/search?theme=${encodeURIComponent(name)}`}>
                {t.home.more(name)}
              </Link>
            </li>
          </ul>
        </div>
      ))}
    </div>
  </section>
)
