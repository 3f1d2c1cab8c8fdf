import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Connections, type CalendarPort, type Connection } from '@omni/integrations';
import type { Unit } from '@omni/platform';

/** Calendars outside, by way of the connections that the integrations module keeps. */
@Injectable()
export class CalendarProviders {
  constructor(private readonly modules: ModuleRef) {}

  /** The connection by its id, where it works now. */
  async find(unit: Unit, integrationId: string): Promise<Connection | null> {
    return (await this.connections()?.find(unit, 'calendar', integrationId)) ?? null;
  }

  port(connection: Connection): CalendarPort {
    const connections = this.connections();
    if (!connections) throw new Error('no module keeps connections');
    return connections.calendar(connection);
  }

  /** Whatever module provides them; null in an installation without any. */
  private connections(): Connections | null {
    try {
      return this.modules.get<Connections>(Connections, { strict: false });
    } catch {
      return null;
    }
  }
}
