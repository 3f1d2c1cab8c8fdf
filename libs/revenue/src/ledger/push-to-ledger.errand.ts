import { Injectable } from '@nestjs/common';
import {
  ProviderFault,
  type Connection,
  type LedgerApplication,
  type LedgerDocument,
  type LedgerPlace,
} from '@omni/integrations';
import {
  Errand,
  Facts,
  canonicalJson,
  cut,
  sha256,
  type ErrandRunner,
  type RunningErrand,
  type Unit,
} from '@omni/platform';
import { codesOf } from './codes';
import { prepare, type Reference } from './documents';
import { ABOUT_NOTHING, type About } from './ledger.events';
import { LedgerSync } from './ledger-sync.entity';
import { Ledgers } from './ledgers';
import { tellConflict, tellFailure, tellPushed } from './outcomes';
import type { PushedType } from './ledger.choices';
import { mapOf, PUSH } from './queue-push';

interface Asked extends Record<string, unknown> {
  mapId: string;
  /** somebody waits to hear that it lies there, though it may have lain there before */
  tell: boolean;
}
type Push = RunningErrand<Asked>;

/** A document that is ready to go, once what it refers to lies in the ledger. */
interface Plan {
  map: LedgerSync;
  connection: Connection;
  document: LedgerDocument;
  about: About;
  hash: string;
  /** maps of rows that must lie there first */
  partyMapId: string | null;
  settled: readonly { mapId: string; amountMinor: number }[];
}

/**
 * Tells one of our rows to the ledger: the customer or vendor first, then the document, each under a key that never makes
 * a second one. A stale version is read again and tried once more; one that is stale again is somebody's to decide.
 */
@Injectable()
@Errand({ name: PUSH, summary: "Tells a document to the accountant's ledger." })
export class PushToLedger implements ErrandRunner<Asked> {
  constructor(
    private readonly ledgers: Ledgers,
    private readonly facts: Facts,
  ) {}

  async run(errand: Push): Promise<void> {
    await this.push(errand, errand.data.mapId, errand.data.tell);
  }

  /** The document stands as it is; that the ledger does not know of it is said where people look. */
  async givenUp(unit: Unit, { data }: Omit<Push, 'unit'>, error: unknown): Promise<void> {
    const [map] = await unit.rows(LedgerSync, 't.id = $2', [data.mapId]);
    if (!map || map.status === 'conflict' || map.status === 'skipped') return;
    const fault = error instanceof ProviderFault ? error : null;
    const message = error instanceof Error ? cut(error.message, 500) : 'unknown error';
    const problem = {
      code: fault?.kind ?? 'failed',
      message,
      providerCode: fault?.code ?? null,
      at: unit.now,
    };
    map.fail(problem);
    const codes = await codesOf(unit, map.integrationId);
    const prepared = await prepare(unit, this.facts, referenceOf(map), codes);
    tellFailure(unit, map, typeof prepared === 'string' ? ABOUT_NOTHING : prepared.about, problem);
  }

  /** Where the row lies in the ledger afterwards; null where it does not. */
  private async push(errand: Push, mapId: string, tell: boolean): Promise<string | null> {
    const plan = await errand.unit((unit) => this.plan(unit, mapId));
    if (!plan) return null;
    const partyExternalId = await this.reference(errand, plan.partyMapId);
    const settles = await this.settles(errand, plan);
    const document = { ...plan.document, partyExternalId, ...settles };
    const hash = sha256(canonicalJson(document));
    if (plan.map.place !== null && plan.map.pushedHash === hash) {
      await errand.unit((unit) => tellPushed(unit, mapId, plan.map.place, { hash, about: plan.about, tell }));
      return plan.map.externalId;
    }
    const place = await this.send(errand, { ...plan, document, hash });
    if (place === null) return null;
    await errand.unit((unit) => tellPushed(unit, mapId, place, { hash, about: plan.about, tell: true }));
    return place.externalId;
  }

  /** The one document that a payment settles as a whole; or which it settles, and how much of each. */
  private async settles(
    errand: Push,
    { settled, document }: Plan,
  ): Promise<Pick<LedgerDocument, 'documentExternalId' | 'applications'>> {
    const applications: LedgerApplication[] = [];
    for (const { mapId, amountMinor } of settled) {
      const documentExternalId = await this.reference(errand, mapId);
      if (documentExternalId !== null) applications.push({ documentExternalId, amountMinor });
    }
    const [only, ...others] = applications;
    if (!only) return { documentExternalId: null };
    if (others.length === 0 && only.amountMinor === document.totalMinor)
      return { documentExternalId: only.documentExternalId };
    return { documentExternalId: null, applications };
  }

  /** Where a row that the document refers to lies; it is pushed first where it lies nowhere yet. */
  private async reference(errand: Push, mapId: string | null): Promise<string | null> {
    if (mapId === null) return null;
    const externalId =
      (await errand.unit(async (unit) => (await mapById(unit, mapId))?.externalId)) ??
      (await this.push(errand, mapId, false));
    if (externalId === null)
      throw new ProviderFault(
        'permanent',
        'What it refers to does not lie in the ledger.',
        null,
        'reference',
      );
    return externalId;
  }

  private async plan(unit: Unit, mapId: string): Promise<Plan | null> {
    const map = await mapById(unit, mapId);
    if (!map || map.status === 'conflict') return null;
    const connection = await this.ledgers.find(unit, map.integrationId);
    if (!connection)
      throw new ProviderFault('reauth', 'The connection to the ledger does not work.', null, 'no_connection');
    const codes = await codesOf(unit, map.integrationId);
    const prepared = await prepare(unit, this.facts, referenceOf(map), codes);
    const missing = [...codes.missing];
    if (typeof prepared === 'string' || missing.length > 0) {
      const problem =
        typeof prepared === 'string'
          ? { code: 'not_pushable', message: prepared }
          : {
              code: missing.some((one) => one.startsWith('tax')) ? 'unmapped_tax' : 'unmapped_account',
              message: `Nothing of the ledger is mapped to: ${missing.join(', ')}.`,
            };
      map.skip({ ...problem, providerCode: null, at: unit.now });
      tellFailure(unit, map, typeof prepared === 'string' ? ABOUT_NOTHING : prepared.about, problem);
      return null;
    }
    const { integrationId } = map;
    const place = async (row: Reference | null): Promise<string | null> =>
      row ? (await mapOf(unit, { integrationId, ...row })).id : null;
    const { document, about } = prepared;
    const partyMapId = await place(prepared.party);
    const settled: { mapId: string; amountMinor: number }[] = [];
    for (const { amountMinor, ...row } of prepared.settled)
      settled.push({ mapId: (await mapOf(unit, { integrationId, ...row })).id, amountMinor });
    return { map, connection, document, about, hash: '', partyMapId, settled };
  }

  private async send(errand: Push, plan: Plan): Promise<LedgerPlace | null> {
    const port = this.ledgers.port(plan.connection);
    const { map, document, hash, about } = plan;
    if (map.place === null) return this.make(plan);
    try {
      return await port.push(document, map.place, `${map.id}:${hash.slice(0, 16)}`);
    } catch (error) {
      if (!isStale(error)) throw error;
    }
    const there = await port.read(document.kind, map.place.externalId);
    if (there === null || there.status === 'deleted') {
      // Kept before it is made anew, so that a second try after a crash has the same key.
      const forgotten = await errand.unit(async (unit) => {
        const row = await mapById(unit, map.id);
        if (row && row.externalId === map.externalId) row.forget();
        return row;
      });
      return forgotten ? this.make({ ...plan, map: forgotten }) : null;
    }
    try {
      return await port.push(document, there, `${map.id}:${hash.slice(0, 16)}:${there.version}`);
    } catch (error) {
      if (!isStale(error)) throw error;
      await errand.unit(async (unit) => {
        const row = await mapById(unit, map.id);
        if (!row) return;
        tellConflict(unit, row, about, {
          code: 'changed_remotely',
          message: `It changes in the ledger at the same time (${there.status} there).`,
        });
      });
      return null;
    }
  }

  /** Creates it under a key of its generation; what was voided here is made and voided there, so that no number is missing. */
  private async make({ map, connection, document }: Plan): Promise<LedgerPlace> {
    const port = this.ledgers.port(connection);
    const { voided = false, ...rest } = document;
    const made = await port.push({ ...rest, voided: false }, null, `${map.id}:${String(map.pushGeneration)}`);
    return voided ? port.push(document, made, `${map.id}:${String(map.pushGeneration)}:void`) : made;
  }
}

const isStale = (error: unknown): boolean => error instanceof ProviderFault && error.kind === 'conflict';

const referenceOf = ({ entityType, entityId }: LedgerSync): Reference => ({
  entityType: entityType as PushedType,
  entityId,
});

async function mapById(unit: Unit, id: string): Promise<LedgerSync | null> {
  const [map] = await unit.rows(LedgerSync, 't.id = $2', [id]);
  return map ?? null;
}
