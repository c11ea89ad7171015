const QUESTION =
  /[？?]|[吗呢么]$|怎么|怎样|如何|多少|多久|多长|几天|几次|能不能|可不可以|要不要|是不是|有没有|什么|哪|为什么|谁/
const LONG = 12

/** A question, or a story too long to be keywords: asked instead of searched. */
export const isQuestion = (text: string): boolean => text.length > LONG || QUESTION.test(text)

export const hrefFor = (text: string): string =>
  isQuestion(text) ? `/ask?q=${encodeURIComponent(text)}` : `/search?q=${encodeURIComponent(text)}`
