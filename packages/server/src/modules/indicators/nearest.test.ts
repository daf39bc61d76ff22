import { describe, expect, it } from 'vitest'
import { nearest } from './nearest.ts'

describe('the nearest name', () => {
  it('is the one few letters away', () => {
    expect(nearest('titel', ['title', 'text'])).toBe('title')
    expect(nearest('Bodys', ['bodies', 'body', 'goals'])).toBe('body')
  })

  it('is one that has the word as its part, when none is few letters away', () => {
    expect(nearest('skill', ['helsinki-skill-center', 'skill-assessment-made'])).toBe('skill-assessment-made')
  })

  it('is nothing when nothing is near', () => {
    expect(nearest('weather', ['title', 'source'])).toBeUndefined()
    expect(nearest('', ['a'])).toBeUndefined()
    expect(nearest('x', [])).toBeUndefined()
  })
})
