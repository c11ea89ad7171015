import { Refusal } from '../shared/index.ts'

/** Everything that can be wrong with a file that is handed in: what it is, and what to do about it. */
const PROBLEMS = {
  empty: '这个文件是空的，请重新选择文件再传',
  too_large: '超过{limit} MB，拍照时选“中等”就够；扫描件可降低分辨率，或分成几份传',
  type: '文件打不开，请上传 PDF、JPG、PNG、WEBP、TIFF 或 DOCX',
  extension: '文件名是“{given}”，内容却是{type}。请用原来的软件另存为{type}，或改成正确的后缀再传',
  encrypted: '这份文件加了密码，工作人员打不开。请去掉密码，重新保存后再传',
  damaged: '文件不完整或已损坏，打不开。请重新导出或重新拍照后再传',
  infected: '这个文件里有病毒或程序，没有收下。请换一份没有问题的文件，或到窗口交纸质材料',
  too_many: '一件申请最多{limit}个文件。请合并成PDF，或删掉不需要的再传',
  too_many_pages: '这份PDF有{pages}页，最多{limit}页。请分成几份传',
  too_many_pixels: '图片太大（{width}×{height}），请缩小后再传，拍照时选“中等”就够',
} as const
export type PaperProblem = keyof typeof PROBLEMS

/** The refusal of a file; `values` fill the slots of the sentence. */
export const paperRefused = (problem: PaperProblem, values: Record<string, string | number> = {}): Refusal =>
  new Refusal({
    kind: problem === 'too_large' ? 'too_large' : 'unprocessable',
    code: `files.${problem}`,
    detail: PROBLEMS[problem].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')),
  })
