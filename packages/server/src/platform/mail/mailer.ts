import { createTransport } from 'nodemailer'

export interface Message {
  to: string
  subject: string
  text: string
  html: string
  /** The same for the same message: a mail server or program that gets it twice can tell. */
  id: string
  /** BCP 47 tag of what it is written in. */
  language: string
}

export interface Mailer {
  /** Resolves when the mail server has taken it. Rejects with MailNotSent. */
  send(message: Message): Promise<void>
}

/** The message has not gone. Says nothing of whom it was for. */
export class MailNotSent extends Error {
  override readonly name = 'MailNotSent'
  /** It is about this receiver alone: others can still be written to. */
  readonly refused: boolean
  constructor(refused: boolean, why: string, cause?: unknown) {
    super(refused ? `the mail server refused a receiver (${why})` : `the mail server could not be used (${why})`, { cause })
    this.refused = refused
  }
}

/** How long the mail server may be silent, in milliseconds. */
const patience = 15_000

/**
 * Mail through an SMTP server.
 *
 * @param url `smtp://user:password@host:587` (TLS as soon as the server offers it) or `smtps://…` (TLS from the start)
 */
export function createMailer({ url, from }: { url: string; from: string }): Mailer {
  const transport = createTransport({
    url, connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience, disableFileAccess: true, disableUrlAccess: true,
  })
  const domain = /@([^\s<>@]+?)>?$/.exec(from)?.[1] ?? 'koto.invalid'
  return {
    async send({ id, language, ...message }) {
      try {
        await transport.sendMail({
          ...message, from, messageId: `<${id}@${domain}>`,
          headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        })
      } catch (error) {
        throw notSent(error)
      }
    },
  }
}

function notSent(error: unknown): MailNotSent {
  const { code = 'unknown', responseCode } = error as { code?: string; responseCode?: number }
  const refused = code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500
  // The error's own words repeat the receiver's address, and the server's may too: only its codes are told.
  return new MailNotSent(refused, responseCode === undefined ? code : `${code} ${responseCode}`)
}
