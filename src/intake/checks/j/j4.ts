import type { Check } from '../../case-file.ts'
import { titleOf } from '../../compare/index.ts'

/** A file or page bears the mark of generated content (人工智能生成合成内容标识办法; GB 45438-2025), in its data or in the picture. */
export const j4: Check = {
  code: 'J4',
  find: (file) =>
    file.files.flatMap((one) => {
      const marked = one.pages.flatMap((page) =>
        page.marks.filter(({ name }) => /AIGC|生成合成|AI生成/i.test(name)).map((mark) => ({ page, mark })),
      )[0]
      const words = one.metadata.generated ?? marked?.mark.name
      if (words === undefined) return []
      const paper = file.papers.find((candidate) => candidate.file === one.file)
      return [
        {
          file: one.file,
          page: marked?.page.page ?? 1,
          ...(marked && { box: marked.mark.box }),
          ...(paper?.materialId && { materialId: paper.materialId }),
          slots: {},
          evidence: `${paper ? `《${titleOf(paper, file)}》` : one.file}：${words}`,
          cause: `generated:${one.file}`,
        },
      ]
    }),
}
