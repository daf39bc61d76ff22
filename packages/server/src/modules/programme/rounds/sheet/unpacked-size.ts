import { inflateRawSync } from 'node:zlib'

const most = 30 * 1024 * 1024

/**
 * Whether a file is a ZIP whose contents, unpacked, stay small. What a ZIP says of itself is not believed: a small file can
 * be made that unpacks to gigabytes.
 */
export function unpacksSmall(file: Uint8Array): boolean {
  const zip = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (end < 0 || end + 22 > zip.length) return false
  try {
    let at = zip.readUInt32LE(end + 16)
    let left = most
    for (let entries = zip.readUInt16LE(end + 10); entries > 0; entries--) {
      if (zip.readUInt32LE(at) !== 0x02014b50) return false
      left -= sizeOf(zip, at, left)
      at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    }
    return true
  } catch {
    return false
  }
}

/** How large the entry is that the directory names at a place; throws when it is larger than allowed, or broken. */
function sizeOf(zip: Buffer, at: number, allowed: number): number {
  const [method, packed, local] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)]
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const content = zip.subarray(start, start + packed)
  if (method === 0) return content.length
  return inflateRawSync(content, { maxOutputLength: Math.max(allowed, 1) }).length
}
