import { createServer } from 'node:net';
import { StartFault, type Settings } from '@omni/platform/start';

/**
 * Looks whether the port can be had before anything slow begins. Somebody may take it meanwhile: then opening it says so.
 * @throws StartFault when it cannot be had
 */
export async function requirePort({ host, port }: Pick<Settings, 'host' | 'port'>): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject).listen(port, host, resolve);
    });
  } catch (error) {
    throw portFault(error, host, port) ?? error;
  }
  await new Promise((resolve) => probe.close(resolve));
}

/** Why a port cannot be had, in a sentence; undefined where the error is another. */
export function portFault(error: unknown, host: string, port: number): StartFault | undefined {
  switch ((error as { code?: string }).code) {
    case 'EADDRINUSE':
      return new StartFault(`Port ${String(port)} is taken: stop what listens there, or set another PORT.`, {
        cause: error,
      });
    case 'EACCES':
      return new StartFault(`Port ${String(port)} is kept for administrators: set PORT to 1024 or above.`, {
        cause: error,
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartFault(`HOST names ${host}, which is no address of this machine: set another HOST.`, {
        cause: error,
      });
    default:
      return undefined;
  }
}
