export const helsinki = 'helsinki-2017-2021'

/** The addresses of one of every kind of page that everybody may read, in one language. */
export function places(language: string) {
  const programme = `/${language}/programmes/${helsinki}`
  return {
    front: `/${language}`,
    programme,
    theme: `${programme}/themes/skilled-workforce`,
    set: `${programme}/sets/1`,
    measure: `${programme}/measures/1.1`,
    changes: `${programme}/changes`,
    feedback: `${programme}/measures/1.1/feedback`,
    indicators: `${programme}/indicators`,
    indicator: `${programme}/indicators/1.1-assessments`,
    plan: `${programme}/plans/immigrant-education`,
    bodies: `${programme}/bodies`,
    body: `${programme}/bodies/helsinki-skill-center`,
    concepts: `${programme}/concepts`,
    practices: `${programme}/practices`,
    about: `${programme}/about`,
    search: `${programme}/search`,
    found: `${programme}/search?q=1.1`,
    notFound: `${programme}/search?q=qwxzqwxz`,
    programmes: `/${language}/programmes`,
    writeAProgramme: `/${language}/write-a-programme`,
    accessibility: `/${language}/accessibility`,
    privacy: `/${language}/privacy`,
    openApi: `/${language}/api`,
    signIn: `/${language}/sign-in`,
    nowhere: `/${language}/nowhere`,
  }
}

export type Place = keyof ReturnType<typeof places>
