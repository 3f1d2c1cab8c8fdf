import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Whoever is slower than this at a stop is cut off: a process manager's patience ends soon after. */
const PATIENCE_MS = 10_000;

/**
 * Lets go of connections when the server closes. Node closes those that idle at that moment. One whose request is
 * answered a moment later would be kept for its keep-alive of over a minute, one that a browser opened ahead and never
 * used for ever; a stop would wait for both.
 */
export function endConnections(fastify: FastifyInstance): void {
  const { server } = fastify;
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  fastify.addHook('preClose', (done) => {
    server.keepAliveTimeout = 1;
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
    setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
    done();
  });
}
