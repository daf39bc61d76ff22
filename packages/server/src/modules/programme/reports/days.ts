const inCity = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day, `YYYY-MM-DD`, on which a moment falls in the city. */
export const dayInCity = (moment: Date) => inCity.format(moment)
