import { expect, test } from 'vitest'
import { render } from '../testing/render.tsx'
import { SourceNote } from './source-note.tsx'

test('the place in the document is told, its English heading marked as English', () => {
  const html = render(<SourceNote source={{ stands: 'both', place: 'The measures' }} />)
  expect(html).toContain('Sekä ohjelman teemasivulla että yhteenvetotaulukossa.')
  expect(html).toContain('<cite lang="en">The measures</cite>')
})

test('both readings are shown where the document says two things', () => {
  const html = render(
    <SourceNote
      source={{
        stands: 'both',
        place: 'x',
        readings: { themePage: { text: 'Kaikki asiakkaat' }, summaryTable: { text: 'Uudet asiakkaat' } },
      }}
    />,
  )
  expect(html).toContain('Kaikki asiakkaat')
  expect(html).toContain('Uudet asiakkaat')
})
