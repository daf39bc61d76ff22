/** The table of jobs, in migration 0013. */
export interface JobTables {
  job: {
    name: string
    done_for: string | null
    done_at: Date | null
  }
}
