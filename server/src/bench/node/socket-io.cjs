// The peer that many would take: socket.io over WebSocket alone, without compression, one event to everybody.
const { createServer } = require('node:http')
const { Server } = require('socket.io')

const server = createServer((request, response) => {
  const parts = []
  request.on('data', part => parts.push(part))
  request.on('end', () => {
    io.emit('e', Buffer.concat(parts).toString())
    response.end('0')
  })
})
const io = new Server(server, { transports: ['websocket'], perMessageDeflate: false })
server.keepAliveTimeout = 0
server.listen(0, '127.0.0.1', () => console.log('PORT ' + server.address().port))
process.stdin.on('end', () => process.exit(0)).resume()
