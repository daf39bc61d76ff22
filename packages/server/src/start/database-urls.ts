/** Where the database is, for each that signs in to it. */
export interface DatabaseUrls {
  app: string
  /** Unset when the city's own PostgreSQL is used and nobody may migrate it from here. */
  owner?: string | undefined
  /** The superuser's; of the embedded PostgreSQL only. */
  admin?: string | undefined
}
