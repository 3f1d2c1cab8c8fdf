import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Call } from '../bus/call';
import type { AnyResource } from '../catalogue/resource';
import type { Row } from '../database/tx';

/**
 * Hears which rows were opened one by one, and by whom. A provider that extends this is found by itself. It is told beside
 * the answer and must not hold it up: what it writes it writes later.
 */
export abstract class Witness {
  abstract opened(call: Call, resource: AnyResource, row: Row): void;
}

/** Tells every witness. */
@Injectable()
export class Witnesses implements OnApplicationBootstrap {
  private readonly all: Witness[] = [];

  constructor(private readonly discovery: DiscoveryService) {}

  onApplicationBootstrap(): void {
    for (const { instance } of this.discovery.getProviders()) {
      const witness = instance as unknown;
      if (witness instanceof Witness && !this.all.includes(witness)) this.all.push(witness);
    }
  }

  opened(call: Call, resource: AnyResource, row: Row): void {
    for (const witness of this.all) witness.opened(call, resource, row);
  }
}
