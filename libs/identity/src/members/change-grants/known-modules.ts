import { Injectable } from '@nestjs/common';
import { Catalogue, unprocessable } from '@omni/platform';

/** Grants name modules of the house: a misspelt one would narrow nothing. */
@Injectable()
export class KnownModules {
  constructor(private readonly catalogue: Catalogue) {}

  check(moduleGrants: Readonly<Record<string, string>>): void {
    const known = new Set(this.catalogue.modules.map((m) => m.name));
    const errors = Object.keys(moduleGrants)
      .filter((name) => !known.has(name))
      .map((name) => ({
        pointer: `/moduleGrants/${name}`,
        code: 'unknown_module',
        message: 'is not a module',
      }));
    if (errors.length) throw unprocessable('identity.module.unknown', 'There is no such module.', errors);
  }
}
