import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Connections, type Connection, type SignaturePort } from '@omni/integrations';
import type { Unit } from '@omni/platform';
import { noConnection } from '../request.errors';

/** Providers of e-signatures. A house without the hub has none, and signs by itself. */
@Injectable()
export class EsignConnections {
  constructor(private readonly modules: ModuleRef) {}

  /** The connection that is named, else the oldest that works; of a provider where one is named. @throws 409 */
  async find(
    unit: Unit,
    { connectionId, provider }: { connectionId: string | null; provider: string | null },
  ): Promise<Connection> {
    const found = await this.hub()?.find(unit, 'esign', connectionId);
    if (!found || (provider !== null && found.provider !== provider)) throw noConnection();
    return found;
  }

  port(connection: Connection): SignaturePort {
    const hub = this.hub();
    if (!hub) throw noConnection();
    return hub.signature(connection);
  }

  private hub(): Connections | null {
    try {
      return this.modules.get(Connections, { strict: false });
    } catch {
      return null;
    }
  }
}
