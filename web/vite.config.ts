import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig(({ command }) => {
  // A build is one for citizens whoever starts it: the test runner's own NODE_ENV would make it React's development build.
  if (command === 'build') process.env.NODE_ENV = 'production'
  return {
    root: import.meta.dirname,
    plugins: [react()],
    build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 900 },
    server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
  }
})
