import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Connections, type Connection, type LedgerPort } from '@omni/integrations';
import type { Unit } from '@omni/platform';

/** Ledgers that organizations have connected; none in a house without integrations. */
@Injectable()
export class Ledgers {
  constructor(private readonly modules: ModuleRef) {}

  /** The connection that is named, else the oldest that works; null where there is none. */
  async find(unit: Pick<Unit, 'sql' | 'tenantId'>, id: string | null = null): Promise<Connection | null> {
    return (await this.connections()?.find(unit, 'ledger', id)) ?? null;
  }

  /** For errands alone: whoever talks to it waits for somebody outside. */
  port(connection: Connection): LedgerPort {
    const connections = this.connections();
    if (!connections) throw new Error('no connections are installed');
    return connections.ledger(connection);
  }

  /** Looked up when it is needed: whichever module provides it may be absent. */
  connections(): Connections | null {
    try {
      return this.modules.get(Connections, { strict: false });
    } catch {
      return null;
    }
  }
}
