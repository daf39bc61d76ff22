import { statfsSync } from 'node:fs'
import { Problem } from '../problems/problem.ts'

/** Whether something failed because the disk is full, from Node or in the words of a program. */
export function isDiskFull(error: unknown): boolean {
  const { code, errcode, message } = error as { code?: string; errcode?: number; message?: string }
  const sqliteFull = 13
  return code === 'ENOSPC' || code === 'EDQUOT' || errcode === sqliteFull || /no space left on device|disk quota exceeded/i.test(message ?? String(error))
}

/** Megabytes free for us where the folder is. */
export function freeMegabytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return Math.floor((bavail * bsize) / 1024 ** 2)
}

/** The sentence for a full disk. */
export function diskFull(folder: string, cause?: unknown): Problem {
  return new Problem({
    code: 'disk-full', status: 507, title: 'The disk is full', cause,
    detail: `The disk that holds ${folder} is full. Make room on it, or move the data folder to another disk and name it with KOTO_DATA.`,
  })
}
