import type { Adapter, AdapterPayload } from 'oidc-provider'

interface Kept {
  payload: AdapterPayload
  until: number
}

/** The demo provider's memory: gone with the process, and each thing when it expires. */
export function memoryOfProvider(): (model: string) => Adapter {
  const kept = new Map<string, Kept>()
  const find = (key: string) => {
    const found = kept.get(key)
    if (found === undefined || found.until > Date.now()) return found?.payload
    kept.delete(key)
    return undefined
  }
  const sweep = () => {
    const now = Date.now()
    for (const [key, { until }] of kept) if (until <= now) kept.delete(key)
  }
  const by = (model: string, name: 'uid' | 'userCode', value: string) =>
    [...kept.keys()].filter((key) => key.startsWith(`${model}:`)).map(find).find((payload) => payload?.[name] === value)
  return (model) => ({
    async upsert(id, payload, expiresIn) {
      sweep()
      const until = expiresIn !== undefined && expiresIn > 0 ? Date.now() + expiresIn * 1000 : Infinity
      kept.set(`${model}:${id}`, { payload, until })
    },
    find: async (id) => find(`${model}:${id}`),
    findByUid: async (uid) => by(model, 'uid', uid),
    findByUserCode: async (userCode) => by(model, 'userCode', userCode),
    async consume(id) {
      const payload = find(`${model}:${id}`)
      if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000)
    },
    async destroy(id) { kept.delete(`${model}:${id}`) },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key)
    },
  })
}
