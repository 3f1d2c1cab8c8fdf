import { Inject, Injectable } from '@nestjs/common';
import { PrincipalSource } from '../bus/principal-source';
import { Fault } from '../errors/fault';
import type { ApiRequest } from './request';
import { SETTINGS, type PlatformSettings } from './settings-token';

/**
 * From where browsers may call: the installation's own origins, and those that an organization lists. A preflight shows
 * no token, so it passes for an origin that any organization lists; the request behind it passes where its own does.
 */
@Injectable()
export class Origins {
  constructor(
    @Inject(SETTINGS) private readonly settings: PlatformSettings,
    private readonly principals: PrincipalSource,
  ) {}

  async allowed(origin: string): Promise<boolean> {
    return this.settings.corsOrigins.includes(origin) || (await this.principals.origins()).has(origin);
  }

  /** @throws Fault 403 for a browser's request from a place that the asker's organization does not list */
  async require(request: ApiRequest): Promise<void> {
    const { origin, host } = request.headers;
    const { organization } = request.call.principal;
    if (origin === undefined || this.settings.corsOrigins.includes(origin) || isOwn(origin, host)) return;
    const allowing = (await this.principals.origins()).get(origin);
    if (organization ? allowing?.has(organization.id) : allowing) return;
    throw new Fault(403, 'origin_not_allowed', 'This organization does not allow calls from this origin.');
  }
}

/** Swagger UI calls the address that it came from. */
const isOwn = (origin: string, host: string | undefined): boolean =>
  host !== undefined && (origin === `https://${host}` || origin === `http://${host}`);
