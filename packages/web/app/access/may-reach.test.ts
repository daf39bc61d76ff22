import type { Actor } from '@koto/server/types'
import { expect, test } from 'vitest'
import { mayReach } from './may-reach.ts'

const auditor = { kind: 'person', id: 'p', roles: [{ role: 'auditor', unit: null }], via: 'session' } as unknown as Actor

test('everybody reaches a public page', () => {
  expect(mayReach({ kind: 'public' }, 'public')).toBe(true)
})

test('only those who signed in reach a page for signed-in people', () => {
  expect(mayReach({ kind: 'public' }, 'signed-in')).toBe(false)
  expect(mayReach({ kind: 'system', task: 'demo' }, 'signed-in')).toBe(false)
  expect(mayReach(auditor, 'signed-in')).toBe(true)
})

test('a page for certain roles is reached by those who hold one of them', () => {
  expect(mayReach(auditor, ['administrator', 'auditor'])).toBe(true)
  expect(mayReach(auditor, ['administrator'])).toBe(false)
  expect(mayReach({ kind: 'public' }, ['auditor'])).toBe(false)
})
