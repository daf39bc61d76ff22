import { expect, test } from 'vitest'
import { readAnswerForm } from './read-answer-form.ts'

const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  return data
}

test('an answer is read with line ends as they were typed', () => {
  expect(readAnswerForm(form({ intent: 'save', version: '3', achieved: 'no', words: 'a\r\nb', risks: '', language: 'sv' }))).toEqual({
    intent: 'save', version: 3, comment: '', draft: { achieved: 'no', words: 'a\nb', risks: '', language: 'sv' },
  })
})

test('of two texts the chosen one counts, field by field', () => {
  const sent = readAnswerForm(form({
    'words.choice': 'joined', 'words.mine': 'minun', 'words.theirs': 'heidän', 'words.joined': 'yhteinen',
    'achieved.choice': 'theirs', 'achieved.mine': 'yes', 'achieved.theirs': 'partially', risks: 'samat', language: 'en', version: '4', intent: 'submit',
  }))
  expect(sent.draft).toEqual({ achieved: 'partially', words: 'yhteinen', risks: 'samat', language: 'en' })
})

test('what does not fit becomes nothing, and never a wrong choice', () => {
  const file = form({ achieved: 'perhaps', language: 'xx', version: '-1', 'words.choice': 'version' })
  file.append('words', new File(['x'], 'x.txt'))
  expect(readAnswerForm(file)).toMatchObject({ version: 0, draft: { achieved: null, words: '', language: 'fi' } })
})
