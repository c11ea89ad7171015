import { Link, useNavigate } from 'react-router'
import { hrefFor } from '../../lib/intent.ts'
import { usePhone, useTitle } from '../../lib/page.ts'
import { t } from '../../texts/zh-CN.ts'
import { QuestionBox } from '../../ui/box/QuestionBox.tsx'
import { Bundles } from './components/Bundles.tsx'
import { GoOn } from './components/GoOn.tsx'
import { HeroArt } from './components/HeroArt.tsx'
import { Themes } from './components/Themes.tsx'
import { useHome } from './queries.ts'
import './home.css'
import './home-refined.css'

export function HomePage() {
  useTitle(t.home.title)
  const navigate = useNavigate()
  const phone = usePhone()
  const home = useHome()
  return (
    <>
      <section className="hero">
        <div className="wrap">
          <div className="hero-l">
            <h1>{t.home.title}</h1>
            <p className="hero-sub">{t.home.sub}</p>
            <QuestionBox autoFocus={!phone} onSubmit={(text) => navigate(hrefFor(text))} />
            <div className="says" data-empty={!home.data?.hot.length}>
              {home.data && home.data.hot.length > 0 && (
                <>
                  <span>{t.home.hot}</span>
                  {home.data.hot.slice(0, 6).map(({ text }) => (
                    <Link key={text} className="chip" to={hrefFor(text)}>
                      {text}
                    </Link>
                  ))}
                </>
              )}
            </div>
          </div>
          <HeroArt />
        </div>
      </section>
      <div className="wrap">
        {home.isError && (
          <p className="note note-u home-note" role="status">
            <span>{t.home.partly}</span>
            <button className="btn btn-s" type="button" onClick={() => home.refetch()}>
              {t.states.retry}
            </button>
          </p>
        )}
        <GoOn />
        {home.data && <Themes themes={home.data.themes} services={home.data.services} />}
        {home.data && home.data.lifeEvents.length > 0 && <Bundles events={home.data.lifeEvents} />}
        <section className="home-sec" aria-labelledby="h-how">
          <div className="sec-h">
            <h2 id="h-how">{t.home.how}</h2>
          </div>
          <ul className="how">
            {t.home.howList.map(({ title, text }) => (
              <li key={title}>
                <h3>{title}</h3>
                <p>{text}</p>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}
