import { Injectable } from '@nestjs/common';
import { Connections, type CalendarPort, type Connection } from '@omni/integrations';
import type { Unit } from '@omni/platform';

/** Calendars outside, by way of the connections that the integrations module keeps. */
@Injectable()
export class CalendarProviders {
  constructor(private readonly connections: Connections) {}

  /** The connection by its id, where it works now. */
  find(unit: Unit, integrationId: string): Promise<Connection | null> {
    return this.connections.find(unit, 'calendar', integrationId);
  }

  port(connection: Connection): CalendarPort {
    return this.connections.calendar(connection);
  }
}
