/** Whether bytes are UTF-8 text: nothing but letters, tabs and ends of lines. */
export function isPlainText(content: Uint8Array): boolean {
  try {
    // oxlint-disable-next-line no-control-regex -- just these are looked for
    return !/[\u0000-\u0008\u000B\u000E-\u001F\u007F]/.test(new TextDecoder('utf-8', { fatal: true }).decode(content))
  } catch {
    return false
  }
}
