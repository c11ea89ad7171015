/** All of a streamed reply. Throws RangeError where it is longer than `maxChars`. */
export async function wholeReply(pieces: AsyncIterable<string>, maxChars: number): Promise<string> {
  let whole = ''
  for await (const piece of pieces) {
    whole += piece
    if (whole.length > maxChars) throw new RangeError('endless')
  }
  return whole
}

/** The JSON object in a reply, also where the model fenced it or talked around it. Throws SyntaxError where there is none. */
export const jsonIn = (reply: string): unknown =>
  JSON.parse(reply.slice(reply.indexOf('{'), reply.lastIndexOf('}') + 1))
