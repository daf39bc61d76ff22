import fastify from 'fastify'

const app = fastify()
app.get('/', async () => '')
console.log(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port)
