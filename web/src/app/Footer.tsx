import { Link } from 'react-router'
import { useHealth } from '../lib/health.ts'
import { useSettings } from '../lib/settings.ts'
import { t } from '../texts/zh-CN.ts'
import { Icon } from '../ui/Icon.tsx'

export function Footer() {
  const health = useHealth()
  const { elder, change } = useSettings()
  return (
    <footer className="ft">
      <div className="wrap ft-in">
        <div className="ft-help">
          <h2>{t.footer.title}</h2>
          <ul>
            <li>
              <Icon name="phone" />
              <a href="tel:12345">{t.footer.call}</a>
              <span>{t.footer.callWhy}</span>
            </li>
            <li>
              <Icon name="human" />
              <Link to="/help">{t.footer.person}</Link>
              <span>{t.footer.personWhy}</span>
            </li>
            <li>
              <Icon name="flag" />
              <Link to="/help#ways">{t.footer.window}</Link>
              <span>{t.footer.windowWhy}</span>
            </li>
          </ul>
        </div>
        <div className="ft-meta">
          <p>{t.footer.who}</p>
          <p className="ft-links">
            <Link to="/search">{t.footer.all}</Link>
            <Link to="/help#privacy">{t.footer.privacy}</Link>
            <button type="button" onClick={() => change({ elder: !elder })}>
              {elder ? t.modes.plain : t.modes.elder}
            </button>
          </p>
          {health && <p className="ft-ver">{t.footer.version(health.catalogue.version, health.catalogue.services)}</p>}
        </div>
      </div>
    </footer>
  )
}
