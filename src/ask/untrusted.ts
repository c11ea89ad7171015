import { cleanText } from '../retrieval/index.ts'

/** Sentences in a document that address the machine instead of the reader. */
const INSTRUCTION =
  /(忽略|无视|忘记|不要理会).{0,14}(指令|规则|提示|设定|以上|前面|上述)|ignore .{0,30}(instruction|above|previous)|system ?prompt|(你|assistant|ai|助手|模型)(现在|必须|应当|要|只能).{0,20}(回答|输出|告诉|声称|说|执行)|<\/?(system|instruction)/i

export const looksLikeInstruction = (sentence: string): boolean => INSTRUCTION.test(cleanText(sentence))
