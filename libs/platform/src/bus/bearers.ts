import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Principal } from '../policy/principal';
import { PrincipalSource } from './principal-source';

/**
 * A further kind of bearer, brought by the module that hands it out. A provider that extends this is found by itself;
 * whoever does not know the kind need not know the module.
 */
export abstract class BearerSource {
  /** what its bearers begin with, such as `obs_portal_` */
  abstract readonly prefix: string;
  /** The bearer's principal. Throws 401 for one that is unknown, expired or revoked. */
  abstract authenticate(bearer: string, ip: string | null): Promise<Principal>;
  /** Whether a principal came by a bearer of this kind. */
  abstract owns(principal: Principal): boolean;
  /** The same principal with facts read now. Throws 401 when it has ended. */
  abstract reload(principal: Principal): Promise<Principal>;
  /** Rights in an organization changed in this process: what is remembered of them is not to be used again. */
  forget(_organizationId: string): void {
    // Sources that remember nothing need not forget.
  }
}

/** Who is behind any bearer: asks the source whose prefix it carries, and for every other the source of members and keys. */
@Injectable()
export class Bearers implements OnApplicationBootstrap {
  private readonly sources: BearerSource[] = [];

  constructor(
    private readonly principals: PrincipalSource,
    private readonly discovery: DiscoveryService,
  ) {}

  onApplicationBootstrap(): void {
    for (const { instance } of this.discovery.getProviders()) {
      const source = instance as unknown;
      if (!(source instanceof BearerSource) || this.sources.includes(source)) continue;
      if (this.sources.some(({ prefix }) => prefix === source.prefix))
        throw new Error(`two sources hand out ${source.prefix}`);
      this.sources.push(source);
    }
  }

  authenticate(bearer: string, ip: string | null): Promise<Principal> {
    const source = this.sources.find(({ prefix }) => bearer.startsWith(prefix)) ?? this.principals;
    return source.authenticate(bearer, ip);
  }

  reload(principal: Principal): Promise<Principal> {
    const source = this.sources.find((one) => one.owns(principal)) ?? this.principals;
    return source.reload(principal);
  }

  forget(organizationId: string): void {
    for (const source of [this.principals, ...this.sources]) source.forget(organizationId);
  }
}
