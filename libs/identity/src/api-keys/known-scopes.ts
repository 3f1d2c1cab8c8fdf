import { Injectable } from '@nestjs/common';
import { Catalogue, unprocessable } from '@omni/platform';

/** A scope that names no resource would be a right that nobody notices is missing. */
@Injectable()
export class KnownScopes {
  constructor(private readonly catalogue: Catalogue) {}

  check(scopes: readonly string[]): void {
    const errors = scopes.flatMap((scope, i) => {
      const known = scope === '*' || this.catalogue.resourceNamed(scope.split(':')[0] ?? '');
      return known
        ? []
        : [{ pointer: `/scopes/${String(i)}`, code: 'unknown_scope', message: `${scope} names no resource` }];
    });
    if (errors.length)
      throw unprocessable('identity.api_key.unknown_scope', 'A scope names no resource.', errors);
  }
}
