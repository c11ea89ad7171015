/** A sentence with its `{…}` filled in; a value that is missing is a fault of ours and throws. */
export const fillIn = (template: string, values: Record<string, string | number>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`sentence "${template}" needs "${name}"`)
    return String(value)
  })
