import type { LintRule } from '../rule.ts'
import { l00 } from './l00.ts'
import { l01 } from './l01.ts'
import { l02 } from './l02.ts'
import { l05 } from './l05.ts'
import { l06 } from './l06.ts'
import { l07 } from './l07.ts'
import { l08 } from './l08.ts'
import { l09 } from './l09.ts'
import { l10 } from './l10.ts'
import { l11 } from './l11.ts'
import { l14 } from './l14.ts'
import { l15 } from './l15.ts'
import { l16 } from './l16.ts'
import { l17 } from './l17.ts'
import { l18 } from './l18.ts'
import { l20 } from './l20.ts'
import { l21 } from './l21.ts'
import { l22 } from './l22.ts'
import { l23 } from './l23.ts'
import { l24 } from './l24.ts'
import { l26 } from './l26.ts'
import { l28 } from './l28.ts'
import { l29 } from './l29.ts'
import { l30 } from './l30.ts'
import { l32 } from './l32.ts'
import { l33 } from './l33.ts'
import { l35 } from './l35.ts'
import { l36 } from './l36.ts'
import { l37 } from './l37.ts'
import { l39 } from './l39.ts'
import { l40 } from './l40.ts'
import { l41 } from './l41.ts'
import { l42 } from './l42.ts'
import { l43 } from './l43.ts'
import { l44 } from './l44.ts'
import { l46 } from './l46.ts'
import { l47 } from './l47.ts'
import { l48 } from './l48.ts'
import { l49 } from './l49.ts'
import { l50 } from './l50.ts'
import { l51 } from './l51.ts'
import { l52 } from './l52.ts'
import { l54 } from './l54.ts'
import { l55 } from './l55.ts'
import { l56 } from './l56.ts'
import { l57 } from './l57.ts'
import { l58 } from './l58.ts'
import { l59 } from './l59.ts'
import { l60 } from './l60.ts'
import { l61 } from './l61.ts'
import { l63 } from './l63.ts'
import { l64 } from './l64.ts'
import { l65 } from './l65.ts'
import { l66 } from './l66.ts'
import { l67 } from './l67.ts'
import { l68 } from './l68.ts'
import { l69 } from './l69.ts'
import { l70 } from './l70.ts'
import { l71 } from './l71.ts'
import { l72 } from './l72.ts'
import { l73 } from './l73.ts'
import { l74 } from './l74.ts'
import { l75 } from './l75.ts'
import { l77 } from './l77.ts'
import { l78 } from './l78.ts'
import { l79 } from './l79.ts'

/** Every rule a machine decides, by the ids of `knowledge/supervise/lint/rules.yaml`; the next one is a file and a line here. */
export const RULES: Readonly<Record<string, LintRule>> = {
  L00: l00,
  L01: l01,
  L02: l02,
  L05: l05,
  L06: l06,
  L07: l07,
  L08: l08,
  L09: l09,
  L10: l10,
  L11: l11,
  L14: l14,
  L15: l15,
  L16: l16,
  L17: l17,
  L18: l18,
  L20: l20,
  L21: l21,
  L22: l22,
  L23: l23,
  L24: l24,
  L26: l26,
  L28: l28,
  L29: l29,
  L30: l30,
  L32: l32,
  L33: l33,
  L35: l35,
  L36: l36,
  L37: l37,
  L39: l39,
  L40: l40,
  L41: l41,
  L42: l42,
  L43: l43,
  L44: l44,
  L46: l46,
  L47: l47,
  L48: l48,
  L49: l49,
  L50: l50,
  L51: l51,
  L52: l52,
  L54: l54,
  L55: l55,
  L56: l56,
  L57: l57,
  L58: l58,
  L59: l59,
  L60: l60,
  L61: l61,
  L63: l63,
  L64: l64,
  L65: l65,
  L66: l66,
  L67: l67,
  L68: l68,
  L69: l69,
  L70: l70,
  L71: l71,
  L72: l72,
  L73: l73,
  L74: l74,
  L75: l75,
  L77: l77,
  L78: l78,
  L79: l79,
}
