import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import type { Settings } from '@omni/platform/start';
import { startSandboxProviders } from '../../../libs/integrations/src';

/**
 * Sandbox providers beside the product, where the settings want them. A port that is taken (by another product on this
 * machine) is no reason not to start: the product is whole without them.
 */
export async function sandboxBeside(
  settings: Settings,
): Promise<{ text: string; stop: () => Promise<void> } | undefined> {
  const { sandboxPort: port, sandboxControlToken, dataDir } = settings;
  if (port === 0) return undefined;
  const controlToken = sandboxControlToken ?? randomBytes(18).toString('base64url');
  try {
    const { url, stop } = await startSandboxProviders({
      port,
      controlToken,
      file: join(dataDir, 'sandbox.json'),
    });
    return {
      stop,
      // Only a token that was made up here has to be told.
      text: `Sandbox providers answer at ${url}${sandboxControlToken ? '' : ` (control token ${controlToken})`}\n`,
    };
  } catch (error) {
    new Logger('Start').warn(
      `no sandbox providers at port ${String(port)}: ${(error as Error).message}; SANDBOX_PORT moves them`,
    );
    return undefined;
  }
}
