/** Where a file stops being UTF-8. */
export interface NotUtf8 {
  line: number
  column: number
  message: string
  hint: string
}

const hint = 'Save the file as UTF-8: in the editor, “Save with encoding”.'

/** The text of a file, or where it stops being UTF-8. A byte order mark is taken away. */
export function decodeUtf8(bytes: Buffer): { text: string } | NotUtf8 {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
      return { line: 1, column: 1, message: 'The file is saved as UTF-16.', hint }
    }
    const before = bytes.subarray(0, firstWrongByte(bytes)).toString('utf8').replace(/\ufffd+$/, '')
    const lines = before.split('\n')
    return { line: lines.length, column: lines.at(-1)!.length + 1, message: 'The file is not UTF-8 from here on.', hint }
  }
}

/** Halves the file until the first byte is found that no longer continues UTF-8. */
function firstWrongByte(bytes: Buffer): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isUtf8Begun(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return good
}

function isUtf8Begun(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
