import { useCallback, useEffect, useRef, useState } from 'react'

type Recognition = {
  lang: string
  continuous: boolean
  interimResults: boolean
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null
  onend: (() => void) | null
  onerror: (() => void) | null
  start(): void
  stop(): void
}
type SpeechWindow = Window & {
  SpeechRecognition?: new () => Recognition
  webkitSpeechRecognition?: new () => Recognition
}

const recognitionOf = () => {
  const speech = window as SpeechWindow
  return speech.SpeechRecognition ?? speech.webkitSpeechRecognition
}

/** Tap to start, tap to stop; a pause does not cut. What was heard is handed over once, at the end. */
export function useHearing(onHeard: (text: string) => void) {
  const [listening, setListening] = useState(false)
  const [missed, setMissed] = useState(false)
  const running = useRef<Recognition | null>(null)
  const handler = useRef(onHeard)
  handler.current = onHeard
  useEffect(() => () => running.current?.stop(), [])

  const toggle = useCallback(() => {
    if (running.current) {
      running.current.stop()
      return
    }
    const Kind = recognitionOf()
    if (!Kind) return
    const recognition = new Kind()
    recognition.lang = 'zh-CN'
    recognition.continuous = true
    recognition.interimResults = false
    let text = ''
    const finish = () => {
      if (running.current !== recognition) return
      running.current = null
      setListening(false)
      setMissed(text === '')
      if (text !== '') handler.current(text)
    }
    recognition.onresult = ({ results }) => {
      text = Array.from(results, (result) => result[0]?.transcript ?? '').join('')
    }
    recognition.onend = finish
    recognition.onerror = finish
    running.current = recognition
    setMissed(false)
    setListening(true)
    recognition.start()
  }, [])
  return { available: recognitionOf() !== undefined, listening, missed, toggle }
}

/** Reads a text aloud with the voice of the device; a second call stops. */
export function useReading() {
  const [reading, setReading] = useState(false)
  const available = 'speechSynthesis' in window
  const stop = useCallback(() => {
    if ('speechSynthesis' in window) window.speechSynthesis.cancel()
    setReading(false)
  }, [])
  useEffect(() => stop, [stop])
  const toggle = useCallback(
    (text: string) => {
      if (reading) return stop()
      const speech = new SpeechSynthesisUtterance(text.replace(/\[\d+\]/g, ''))
      speech.lang = 'zh-CN'
      speech.rate = 0.9
      speech.onend = () => setReading(false)
      speech.onerror = () => setReading(false)
      window.speechSynthesis.cancel()
      window.speechSynthesis.speak(speech)
      setReading(true)
    },
    [reading, stop],
  )
  return { available, reading, toggle, stop }
}
