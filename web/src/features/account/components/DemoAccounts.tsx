import type { Role } from '../../../../../src/contract/index.ts'
import { t } from '../../../texts/zh-CN.ts'

const ROLES: Role[] = ['citizen', 'clerk', 'approver', 'supervisor', 'admin']

/** Fills in a demonstration account; only shown where there are some. */
export const DemoAccounts = ({ onPick }: { onPick: (email: string, password: string) => void }) => (
  <section className="card acc-demo" aria-labelledby="h-demo">
    <h2 id="h-demo">{t.account.demoTitle}</h2>
    <p className="muted">{t.account.demoText}</p>
    <div className="acts">
      {ROLES.map((role) => (
        <button
          className="btn btn-s"
          type="button"
          key={role}
          onClick={() => onPick(t.account.demoEmail(role), t.account.demoPassword)}
        >
          {t.account.roles[role]}
        </button>
      ))}
    </div>
  </section>
)
