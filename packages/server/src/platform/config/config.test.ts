import { expect, test } from 'vitest'
import { projectFolder, readConfig } from './config.ts'

test('without any setting Koto is a demo on this machine alone, with its data in the project', () => {
  expect(readConfig({ PORT: '' })).toMatchObject({
    port: 3000, host: '127.0.0.1', dataFolder: `${projectFolder}/data`, demo: true, databaseUrl: undefined, logLevel: 'warn',
  })
})

test('with a sign-in provider, or when told so, it is no demo and answers the network', () => {
  expect(readConfig({ KOTO_DEMO: 'no' })).toMatchObject({ demo: false, host: '0.0.0.0', logLevel: 'info' })
  const oidc = { KOTO_OIDC_ISSUER: 'https://login.example.fi', KOTO_OIDC_CLIENT_ID: 'koto', KOTO_OIDC_CLIENT_SECRET: 's' }
  expect(readConfig(oidc)).toMatchObject({ demo: false, oidc: { issuer: 'https://login.example.fi', clientId: 'koto', clientSecret: 's' } })
})

test('every wrong setting is named at once, with what would be right', () => {
  const wrong = { PORT: 'http', KOTO_PUBLIC_URL: 'koto.example.fi', DATABASE_URL: 'mysql://u:hunter2@h/d', KOTO_SECRET: 'short-one', KOTO_DEMO: 'maybe' }
  const message = messageOf(() => readConfig(wrong))
  for (const name of Object.keys(wrong)) expect(message).toContain(`${name}:`)
  expect(message).toContain('“http” is not right; give a port number from 0 to 65535')
  expect(message).not.toMatch(/hunter2|short-one/)
})

test('settings that contradict one another are refused', () => {
  expect(messageOf(() => readConfig({ DATABASE_OWNER_URL: 'postgresql://o@h/d' }))).toContain('only of use beside DATABASE_URL')
  expect(messageOf(() => readConfig({ KOTO_OIDC_CLIENT_ID: 'koto' }))).toContain('KOTO_OIDC_ISSUER: is missing')
  const both = { KOTO_DEMO: 'yes', KOTO_OIDC_ISSUER: 'https://x.fi', KOTO_OIDC_CLIENT_ID: 'a', KOTO_OIDC_CLIENT_SECRET: 'b' }
  expect(messageOf(() => readConfig(both))).toContain('made-up people and real ones do not mix')
})

function messageOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    return (error as Error).message
  }
  return 'nothing was thrown'
}
