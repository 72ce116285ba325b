/** Whether what a page gave as text is text. */
export const isText = (value: unknown): value is string => typeof value === 'string'
