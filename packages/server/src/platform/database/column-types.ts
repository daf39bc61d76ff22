import pg from 'pg'

const { builtins } = pg.types

/**
 * How PostgreSQL's values arrive: a `date` stays text (YYYY-MM-DD; a JS Date would move it over
 * midnight), `int8` is a number (ours stay under 2^53), `numeric` a number, `timestamptz` a Date.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === builtins.DATE) return (value: string) => value
    if (oid === builtins.INT8 || oid === builtins.NUMERIC) return (value: string) => Number(value)
    return pg.types.getTypeParser(oid, format as 'text')
  },
} as pg.CustomTypesConfig
