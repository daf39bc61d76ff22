const dayInFinland = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' })

/** The day in Finland at a moment: `2027-06-30`. */
export const dayOf = (moment: Date) => dayInFinland.format(moment)
