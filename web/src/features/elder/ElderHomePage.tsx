import { useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { copyText, useTitle } from '../../lib/page.ts'
import { MAX_BIGGER, useSettings } from '../../lib/settings.ts'
import { useHearing, useReading } from '../../lib/speech.ts'
import { t } from '../../texts/zh-CN.ts'
import { QuestionBox } from '../../ui/box/QuestionBox.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useHome } from './queries.ts'
import './elder.css'

export function ElderHomePage() {
  useTitle(t.modes.elder)
  const navigate = useNavigate()
  const home = useHome()
  const [typing, setTyping] = useState(false)
  const [heard, setHeard] = useState<string | null>(null)
  const hearing = useHearing(setHeard)
  const ask = (text: string) => navigate(`/ask?q=${encodeURIComponent(text)}`)
  const showBox = typing || !hearing.available
  return (
    <div className="wrap el">
      <section className="el-top">
        <h1>{t.elder.hello}</h1>
        {hearing.available && (
          <div className="talk-b">
            <button className="ebig ebig-p" type="button" aria-pressed={hearing.listening} onClick={hearing.toggle}>
              <Icon name={hearing.listening ? 'stop' : 'mic'} />
              {hearing.listening ? t.elder.stop : t.elder.speak}
            </button>
            <button className="ebig" type="button" aria-expanded={typing} onClick={() => setTyping(!typing)}>
              <Icon name="edit" />
              {t.elder.type}
            </button>
          </div>
        )}
        <div role="status">
          {heard !== null && (
            <div className="mine el-heard">
              <p>{t.elder.heard(heard)}</p>
              <div className="acts">
                <button className="btn btn-p" type="button" onClick={() => ask(heard)}>
                  {t.elder.right}
                </button>
                <button
                  className="btn"
                  type="button"
                  onClick={() => {
                    setHeard(null)
                    hearing.toggle()
                  }}
                >
                  {t.elder.againSpeak}
                </button>
              </div>
            </div>
          )}
          {hearing.missed && heard === null && <p className="el-missed">{t.elder.silence}</p>}
        </div>
        {showBox && (
          <div className="el-box">
            <QuestionBox autoFocus={typing} onSubmit={ask} />
          </div>
        )}
      </section>
      <section className="el-sec" aria-labelledby="e2">
        <h2 id="e2">{t.elder.common}</h2>
        <div className="tiles">
          {t.elder.tiles.map(({ id, icon, name, hint }) => (
            <Link className="tile" key={id} to={`/s/${id}`}>
              <Icon name={icon} />
              <b>{name}</b>
              <span>{hint}</span>
            </Link>
          ))}
          <Link className="tile" to="/search">
            <Icon name="list" />
            <b>{t.elder.others}</b>
            <span>{home.data ? t.elder.othersHint(home.data.services) : t.footer.all}</span>
          </Link>
        </div>
      </section>
      <Helpers />
      <Tools />
      <p className="enote">{t.elder.note}</p>
    </div>
  )
}

function Helpers() {
  const toast = useToast()
  const [where, setWhere] = useState(false)
  const send = async () => toast((await copyText(window.location.href)) ? t.elder.familyText : t.states.copyFailed)
  return (
    <section className="el-sec" aria-labelledby="e3">
      <h2 id="e3">{t.elder.help}</h2>
      <div className="helps">
        <a className="ebig" href="tel:12345">
          <Icon name="phone" />
          {t.elder.call}
        </a>
        <button className="ebig" type="button" onClick={send}>
          <Icon name="users" />
          {t.elder.family}
        </button>
        <button className="ebig" type="button" aria-expanded={where} onClick={() => setWhere(!where)}>
          <Icon name="pin" />
          {t.elder.where}
        </button>
      </div>
      <p className="el-where" role="status">
        {where ? t.elder.whereText : ''}
      </p>
    </section>
  )
}

function Tools() {
  const { contrast, bigger, change } = useSettings()
  const reading = useReading()
  const self = useRef<HTMLDivElement>(null)
  const readPage = () => reading.toggle(self.current?.closest<HTMLElement>('main')?.innerText ?? '')
  return (
    <div className="etools" role="toolbar" aria-label={t.elder.tools} ref={self}>
      <button className="btn" type="button" onClick={() => change({ bigger: Math.min(MAX_BIGGER, bigger + 1) })}>
        <Icon name="plus" />
        {t.elder.bigger}
      </button>
      <button className="btn" type="button" onClick={() => change({ bigger: Math.max(0, bigger - 1) })}>
        <Icon name="minus" />
        {t.elder.smaller}
      </button>
      <button className="btn" type="button" aria-pressed={contrast} onClick={() => change({ contrast: !contrast })}>
        <Icon name="eye" />
        {contrast ? t.modes.contrastOff : t.modes.contrast}
      </button>
      {reading.available && (
        <button className="btn" type="button" aria-pressed={reading.reading} onClick={readPage}>
          <Icon name={reading.reading ? 'stop' : 'sound'} />
          {reading.reading ? t.elder.stopReading : t.elder.readPage}
        </button>
      )}
    </div>
  )
}
