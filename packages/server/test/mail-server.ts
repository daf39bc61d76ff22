import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export interface MailServer {
  url: string
  /** What it has taken, in order. */
  mails: ParsedMail[]
  /** Receivers whom it refuses. */
  refused: Set<string>
  stop(): Promise<void>
}

/** A real mail server on this machine that keeps what it gets. On `port` it comes back where an earlier one was. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const mails: ParsedMail[] = []
  const refused = new Set<string>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, callback) {
      callback(refused.has(address) ? Object.assign(new Error(`no mailbox ${address}`), { responseCode: 550 }) : null)
    },
    onData(stream, _session, callback) {
      simpleParser(stream, (error, mail) => {
        if (!error) mails.push(mail)
        callback(error as Error | null)
      })
    },
  })
  server.on('error', () => {})
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    refused,
    stop: () => new Promise((resolve) => { server.close(() => resolve()) }),
  }
}
