import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

/**
 * The headers that tell a browser what an answer may not do. They are the same for every answer, so helmet works them out
 * once: asked for each request, it costs a twentieth of a short read.
 */
export function guardHeaders({ forceHttps }: { forceHttps: boolean }): Record<string, string> {
  const headers: Record<string, string> = {};
  const gathering = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  const guard = helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        scriptSrc: ["'self'", "'unsafe-inline'"],
        upgradeInsecureRequests: null,
      },
    },
    hsts: forceHttps ? { maxAge: 31_536_000 } : false,
  });
  guard({} as IncomingMessage, gathering as unknown as ServerResponse, (error?: unknown) => {
    if (error instanceof Error) throw error;
  });
  return headers;
}
