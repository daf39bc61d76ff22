import { isAbsolute, join, resolve } from 'node:path'
import { z } from 'zod'
import { Problem } from '../problems/problem.ts'

/** The folder of the whole project, which relative paths start from. */
export const projectFolder = join(import.meta.dirname, '../../../../..')

const port = z.coerce.number().int().min(0).max(65_535)
const postgres = z.url({ protocol: /^postgres(ql)?$/ })
const web = z.url({ protocol: /^https?$/ })
const smtp = z.url({ protocol: /^smtps?$/ })
const sender = z.string().regex(/^([^<>@\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/)

const Settings = z.object({
  PORT: port.default(3000),
  HOST: z.string().optional(),
  KOTO_DATA: z.string().default('data'),
  DATABASE_URL: postgres.optional(),
  DATABASE_OWNER_URL: postgres.optional(),
  KOTO_SECRET: z.string().min(32).optional(),
  KOTO_PUBLIC_URL: web.optional(),
  KOTO_OIDC_ISSUER: web.optional(),
  KOTO_OIDC_CLIENT_ID: z.string().optional(),
  KOTO_OIDC_CLIENT_SECRET: z.string().optional(),
  KOTO_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).optional(),
  KOTO_DEMO: z.enum(['yes', 'no']).optional(),
  KOTO_OPEN_REGISTRATION: z.enum(['yes', 'no']).default('no'),
  KOTO_RATE_LIMIT: z.coerce.number().int().min(1).default(600),
  KOTO_METRICS_TOKEN: z.string().min(16).optional(),
  KOTO_TRUST_PROXY: z.enum(['yes', 'no']).default('no'),
  KOTO_SMTP_URL: smtp.optional(),
  KOTO_MAIL_FROM: sender.optional(),
  KOTO_CHROMIUM: z.string().optional(),
})

type Settings = z.infer<typeof Settings>

/** What would be right, for each setting that can be wrong. */
const right: Record<string, string> = {
  PORT: 'a port number from 0 to 65535 (0: any free one)',
  DATABASE_URL: 'an address such as postgresql://koto_app:PASSWORD@db.example.fi:5432/koto',
  DATABASE_OWNER_URL: 'an address such as postgresql://koto_owner:PASSWORD@db.example.fi:5432/koto',
  KOTO_SECRET: 'at least 32 characters nobody can guess, for example from: openssl rand -hex 32',
  KOTO_PUBLIC_URL: 'an address such as https://koto.example.fi',
  KOTO_OIDC_ISSUER: 'an address such as https://login.example.fi',
  KOTO_LOG_LEVEL: 'one of trace, debug, info, warn, error, fatal, silent',
  KOTO_DEMO: 'yes or no',
  KOTO_OPEN_REGISTRATION: 'yes or no',
  KOTO_RATE_LIMIT: 'a number: how many requests a minute one address may make',
  KOTO_METRICS_TOKEN: 'at least 16 characters that Prometheus sends as a bearer token',
  KOTO_TRUST_PROXY: 'yes when a proxy in front says from where a request came, else no',
  KOTO_SMTP_URL: 'an address such as smtp://USER:PASSWORD@mail.example.fi:587, or smtps:// for port 465',
  KOTO_MAIL_FROM: 'the sender, such as koto@city.example or Koto <koto@city.example>',
}

export interface Config {
  port: number
  host: string
  /** Absolute. */
  dataFolder: string
  /** The city's own PostgreSQL, as the app's role; without it the embedded one is used. */
  databaseUrl: string | undefined
  databaseOwnerUrl: string | undefined
  /** Signs sessions; without it one is made and kept in the data folder. */
  secret: string | undefined
  publicUrl: string | undefined
  oidc: { issuer: string; clientId: string; clientSecret: string } | undefined
  /** Made-up people may be signed in as: no sign-in provider is set, and nobody said no. */
  demo: boolean
  logLevel: string
  /** Whether somebody whom nobody added may sign in, as a resident. */
  openRegistration: boolean
  /** Requests a minute that one address may make. */
  rateLimit: number
  /** What Prometheus shows to read the metrics from another machine. */
  metricsToken: string | undefined
  /** A proxy stands in front, and may say from where a request came. */
  trustProxy: boolean
  /** The mail server and who the mail is from; without them nothing is mailed. */
  mail: { url: string; from: string } | undefined
  /** The browser's program that makes PDFs; without it the usual places are looked through. */
  chromium: string | undefined
}

/** Reads the settings from the environment; everything that is wrong is said at once. An empty value counts as none. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([name, value]) => name in Settings.shape && value !== ''))
  const parsed = Settings.safeParse(given)
  const wrong = parsed.success ? contradictions(parsed.data) : wrongValues(parsed.error, given)
  if (!parsed.success || wrong.length > 0) {
    const fields = wrong.map(([field, message]) => ({ field, code: 'invalid', message }))
    throw new Problem({
      code: 'wrong-settings', status: 422, title: 'A setting is wrong', fields,
      detail: ['These settings are wrong:', ...wrong.map(([field, message]) => `  ${field}: ${message}`)].join('\n'),
    })
  }
  return toConfig(parsed.data)
}

type Wrong = [setting: string, message: string]

function wrongValues(error: z.ZodError, given: Record<string, string | undefined>): Wrong[] {
  const names = [...new Set(error.issues.map((issue) => String(issue.path[0])))]
  return names.map((name) => [name, `${shown(name, given[name])} is not right; give ${right[name]}`])
}

/** A secret, or an address with a password in it, is never repeated. */
function shown(name: string, value: string | undefined): string {
  return name === 'KOTO_SECRET' || name === 'KOTO_METRICS_TOKEN' || name === 'KOTO_SMTP_URL' || name.startsWith('DATABASE') ? 'its value' : `“${value}”`
}

function contradictions(settings: Settings): Wrong[] {
  const wrong: Wrong[] = []
  if (settings.DATABASE_OWNER_URL !== undefined && settings.DATABASE_URL === undefined) {
    wrong.push(['DATABASE_OWNER_URL', 'is only of use beside DATABASE_URL; set that too'])
  }
  const oidc = ['KOTO_OIDC_ISSUER', 'KOTO_OIDC_CLIENT_ID', 'KOTO_OIDC_CLIENT_SECRET'] as const
  if (oidc.some((name) => settings[name] !== undefined)) {
    for (const name of oidc) if (settings[name] === undefined) wrong.push([name, 'is missing; the three KOTO_OIDC settings go together'])
  }
  for (const [given, missing] of [['KOTO_SMTP_URL', 'KOTO_MAIL_FROM'], ['KOTO_MAIL_FROM', 'KOTO_SMTP_URL']] as const) {
    if (settings[given] !== undefined && settings[missing] === undefined) wrong.push([missing, `is missing; it goes together with ${given}`])
  }
  if (settings.KOTO_DEMO === 'yes' && settings.KOTO_OIDC_ISSUER !== undefined) {
    wrong.push(['KOTO_DEMO', 'cannot be yes beside KOTO_OIDC_ISSUER: made-up people and real ones do not mix'])
  }
  return wrong
}

function toConfig(settings: Settings): Config {
  const demo = settings.KOTO_OIDC_ISSUER === undefined && settings.KOTO_DEMO !== 'no'
  return {
    port: settings.PORT,
    host: settings.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0'),
    dataFolder: isAbsolute(settings.KOTO_DATA) ? settings.KOTO_DATA : resolve(projectFolder, settings.KOTO_DATA),
    databaseUrl: settings.DATABASE_URL,
    databaseOwnerUrl: settings.DATABASE_OWNER_URL,
    secret: settings.KOTO_SECRET,
    publicUrl: settings.KOTO_PUBLIC_URL?.replace(/\/$/, ''),
    oidc: settings.KOTO_OIDC_ISSUER === undefined ? undefined : {
      issuer: settings.KOTO_OIDC_ISSUER, clientId: settings.KOTO_OIDC_CLIENT_ID!, clientSecret: settings.KOTO_OIDC_CLIENT_SECRET!,
    },
    demo,
    logLevel: settings.KOTO_LOG_LEVEL ?? (demo ? 'warn' : 'info'),
    openRegistration: settings.KOTO_OPEN_REGISTRATION === 'yes',
    rateLimit: settings.KOTO_RATE_LIMIT,
    metricsToken: settings.KOTO_METRICS_TOKEN,
    trustProxy: settings.KOTO_TRUST_PROXY === 'yes',
    mail: settings.KOTO_SMTP_URL === undefined ? undefined : { url: settings.KOTO_SMTP_URL, from: settings.KOTO_MAIL_FROM! },
    chromium: settings.KOTO_CHROMIUM,
  }
}
