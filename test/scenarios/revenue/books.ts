import { randomUUID } from 'node:crypto';
import {
  ProviderFault,
  type Connection,
  type Connections,
  type LedgerChange,
  type LedgerChanges,
  type LedgerDocument,
  type LedgerDocumentKind,
  type LedgerPlace,
  type LedgerPort,
} from '@omni/integrations';
import type { TestApp } from '@omni/testing';
import { Ledgers } from '../../../libs/revenue/src/ledger/ledgers';

interface Kept {
  document: LedgerDocument;
  version: number;
  status: LedgerChange['status'];
  paidMinor: number;
}

/** An accountant's ledger in memory: versions, idempotency keys and a feed of changes, as the real ones have. */
export class Books implements LedgerPort {
  readonly kept = new Map<string, Kept>();
  readonly keys = new Map<string, LedgerPlace>();
  readonly pushes: { kind: string; id: string; key: string }[] = [];
  readonly feed: LedgerChange[] = [];
  /** thrown by the next pushes, before or after the document was kept */
  faults: { error: Error; after?: boolean }[] = [];
  cursorLost = false;
  private count = 100;

  push(document: LedgerDocument, place: LedgerPlace | null, key: string): Promise<LedgerPlace> {
    this.pushes.push({ kind: document.kind, id: document.id, key });
    const fault = this.faults.shift();
    if (fault && !fault.after) return Promise.reject(fault.error);
    const known = this.keys.get(key);
    const made = known ?? this.keep(document, place);
    this.keys.set(key, made);
    return fault ? Promise.reject(fault.error) : Promise.resolve(made);
  }

  private keep(document: LedgerDocument, place: LedgerPlace | null): LedgerPlace {
    if (place === null) {
      this.count += 1;
      const externalId = String(this.count);
      this.kept.set(externalId, { document, version: 1, status: 'open', paidMinor: 0 });
      return { externalId, version: '1' };
    }
    const kept = this.kept.get(place.externalId);
    if (!kept || kept.status === 'deleted' || String(kept.version) !== place.version)
      throw new ProviderFault('conflict', 'stale version', null, '5010');
    kept.version += 1;
    kept.document = document;
    if (document.voided) kept.status = 'voided';
    return { externalId: place.externalId, version: String(kept.version) };
  }

  read(_: LedgerDocumentKind, externalId: string): Promise<LedgerChange | null> {
    const kept = this.kept.get(externalId);
    return Promise.resolve(kept ? this.changeOf(externalId, kept) : null);
  }

  changes(cursor: string | null): Promise<LedgerChanges> {
    if (this.cursorLost && cursor !== null) {
      this.cursorLost = false;
      return Promise.reject(new ProviderFault('cursor_invalid', 'too old'));
    }
    const from = Number(cursor ?? '0');
    return Promise.resolve({ changes: this.feed.slice(from), cursor: String(this.feed.length) });
  }

  accounts = () => Promise.resolve([{ code: '4000', name: 'Sales' }]);
  taxCodes = () => Promise.resolve([{ code: 'V19', name: 'VAT 19 %' }]);

  /** Somebody works in the ledger itself. */
  touch(
    externalId: string,
    change: Partial<Pick<Kept, 'status' | 'paidMinor'>>,
    paidOn: string | null = null,
  ): void {
    const kept = this.kept.get(externalId);
    if (!kept) throw new Error(`nothing lies at ${externalId}`);
    Object.assign(kept, change);
    kept.version += 1;
    this.feed.push({ ...this.changeOf(externalId, kept), paidOn });
  }

  of(id: string): { externalId: string; kept: Kept }[] {
    return [...this.kept].flatMap(([externalId, kept]) =>
      kept.document.id === id ? [{ externalId, kept }] : [],
    );
  }

  private changeOf(externalId: string, { document, version, status, paidMinor }: Kept): LedgerChange {
    return {
      kind: document.kind,
      externalId,
      version: String(version),
      status,
      paidMinor,
      currency: document.currency ?? null,
      paidOn: null,
    };
  }
}

/** Connects an organization of a running product to these books; no other organization. */
export function connect(app: TestApp, organizationId: string, books: Books): Connection {
  const connection: Connection = {
    id: randomUUID(),
    organizationId,
    provider: 'books',
    category: 'ledger',
    displayName: 'Books',
    config: {},
  };
  const connections = {
    find: (unit: { tenantId: string }, category: string, id?: string | null) =>
      Promise.resolve(
        category === 'ledger' && unit.tenantId === organizationId && (id ?? connection.id) === connection.id
          ? connection
          : null,
      ),
    ledger: () => books,
  } as unknown as Connections;
  jest.spyOn(app.get(Ledgers), 'connections').mockReturnValue(connections);
  return connection;
}
