import { Command } from 'commander'
import { z } from 'zod'
import { cityDay } from '../../platform/clock/city-day.ts'
import { MailNotSent } from '../../platform/mail/mailer.ts'
import { Problem } from '../../platform/problems/problem.ts'
import { composeNotices } from '../../services.ts'
import type { NoticeService } from '../../modules/programme/index.ts'
import { openForCommand } from '../open-for-command.ts'
import { counted, example, print } from '../output.ts'
import { WrongInput } from '../wrong-input.ts'

/** `koto notices run [--day YYYY-MM-DD]`: what Koto does by itself every morning, by hand. */
export function notices(): Command {
  return new Command('run')
    .description('do the day’s job: make the notices, and mail them where a mail server is set; done again it repeats nothing')
    .option('--day <day>', 'for which day, for example 2027-01-31; today when left out')
    .option('--json', 'print what was done as data for programs')
    .addHelpText('after', example('notices run', 'notices run --day 2027-01-31 --json'))
    .action(async (options: { day?: string; json?: boolean }) => {
      const day = options.day ?? cityDay(new Date())
      if (!z.iso.date().safeParse(day).success) throw new WrongInput(`“${day}” is not a day; write it like 2027-01-31.`)
      const opened = await openForCommand('notices run')
      try {
        const publicUrl = () => opened.config.publicUrl ?? opened.runningAt ?? `http://localhost:${opened.config.port}`
        const done = await composeNotices({ config: opened.config, database: opened.database, publicUrl }).runDay(day).catch(explain)
        const mail = done.sends ? `${counted(done.mailed, 'digest')} mailed, ${done.refused} refused` : 'nothing is mailed: KOTO_SMTP_URL is not set'
        print(options.json, done, `${day}: ${counted(done.made, 'notice')} made, ${done.settled} settled; ${mail}.`)
      } finally {
        await opened.close()
      }
    })
}

function explain(error: unknown): ReturnType<NoticeService['runDay']> {
  if (!(error instanceof MailNotSent)) throw error
  throw new Problem({
    code: 'mail-not-sent', status: 503, title: 'The mail was not sent', cause: error,
    detail: `The notices are made, but not all are mailed: ${error.message}. See to the mail server and KOTO_SMTP_URL, then run this again: nobody gets anything twice.`,
  })
}
