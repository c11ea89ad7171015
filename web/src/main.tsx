import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import './app/tokens.css'
import './app/base.css'
import './app/shell.css'
import './app/shell-refined.css'
import './ui/parts.css'
import './ui/signs.css'
import './ui/shared.css'
import './ui/box/box.css'
import './ui/states.css'
import './app/print.css'

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
