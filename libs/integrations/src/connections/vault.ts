import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { FieldCipher, type Unit } from '@omni/platform';
import { IntegrationSecret, type Integration } from './integration.entity';

export type Secret = Record<string, string>;

interface Sealed {
  organizationId: string;
  integrationId: string;
  sealed: string | null;
  keySalt: string | null;
}

/** Where secrets of connections lie: sealed for one tenant, one connection and one column, under bytes that can be destroyed. */
@Injectable()
export class Vault {
  constructor(private readonly cipher: FieldCipher) {}

  /** Puts a new connection's secret away. */
  put(unit: Unit, { id }: Integration, secret: Secret): void {
    const row = unit.insert(IntegrationSecret, { integrationId: id });
    this.seal(row, secret);
  }

  /** Puts another secret in the place of the one that is there, under new bytes. */
  async replace(unit: Unit, { id }: Integration, secret: Secret): Promise<void> {
    for (const row of await this.rowsOf(unit, id)) this.seal(row, secret);
  }

  /** Destroys the secret and the bytes that it was sealed under. */
  async shred(unit: Unit, { id }: Integration): Promise<void> {
    for (const row of await this.rowsOf(unit, id)) Object.assign(row, { sealed: null, keySalt: null });
  }

  /** The secret; null where it was destroyed. */
  open({ organizationId, integrationId, sealed, keySalt }: Sealed): Secret | null {
    if (sealed === null || keySalt === null) return null;
    const place = placeOf(organizationId, integrationId, keySalt);
    return JSON.parse(this.cipher.decrypt(sealed, place)) as Secret;
  }

  private rowsOf(unit: Unit, integrationId: string): Promise<IntegrationSecret[]> {
    return unit.rows(IntegrationSecret, 't.integration_id = $2', [integrationId]);
  }

  private seal(row: IntegrationSecret, secret: Secret): void {
    row.keySalt = randomBytes(32).toString('base64');
    const place = placeOf(row.organizationId, row.integrationId, row.keySalt);
    row.sealed = this.cipher.encrypt(JSON.stringify(secret), place);
  }
}

const placeOf = (organizationId: string, integrationId: string, keySalt: string) => ({
  organizationId,
  table: 'integrations.secrets',
  rowId: integrationId,
  column: 'sealed',
  keySalt: Buffer.from(keySalt, 'base64'),
});
