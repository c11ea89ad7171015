import { Drawer } from 'antd'
import type { ComponentProps } from 'react'
import { t } from '../../../texts/zh-CN.ts'
import { AntTheme } from '../../../ui/AntTheme.tsx'
import { Filters } from './Filters.tsx'

/** The filters on phones: from below, focus kept inside, Esc closes. */
export const FilterDrawer = ({
  total,
  onClose,
  ...filters
}: ComponentProps<typeof Filters> & { total: number; onClose: () => void }) => (
  <AntTheme>
    <Drawer
      open
      placement="bottom"
      size="large"
      title={t.search.filterTitle}
      onClose={onClose}
      footer={
        <div className="acts drawer-acts">
          <button
            className="btn"
            type="button"
            onClick={() => filters.onChange({ audience: '', department: '', theme: '' })}
          >
            {t.search.filterClear}
          </button>
          <button className="btn btn-p" type="button" onClick={onClose}>
            {t.search.filterShow(total)}
          </button>
        </div>
      }
    >
      <Filters {...filters} />
    </Drawer>
  </AntTheme>
)
