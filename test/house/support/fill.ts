import { Catalogue, tableOf, type AnyResource } from '@omni/platform';
import type { Answer, Http, Person, TestApp } from '@omni/testing';
import { bodyFor, type Making } from './bodies';
import type { ApiDocument, Op } from './document';

type Body = Record<string, unknown>;

/** What a property's name says about whose id it holds, where the name alone does not. */
const MEANS: Record<string, string> = {
  client: 'client_company',
  company: 'client_company',
  billTo: 'client_company',
  primaryContact: 'contact',
  survivor: 'contact',
  parentTask: 'task',
  template: 'project_template',
  projectTemplate: 'project_template',
  taxRate: 'tax_rate',
  entity: 'client_company',
  assigneeContact: 'contact',
  access: 'portal_access',
};

/** Ids of one organization's rows, by resource type, for references in bodies. */
export class Shelf {
  readonly ids = new Map<string, string[]>();

  constructor(private readonly person: Person) {
    this.put('member', person.memberId);
    this.put('user', person.userId);
    this.put('organization', person.organizationId);
  }

  put(type: string, id: string): void {
    this.ids.set(type, [...(this.ids.get(type) ?? []), id]);
  }

  one(type: string): string | undefined {
    return this.ids.get(type)?.[0];
  }

  /** The id that a property such as `ownerMemberId` asks for. */
  reference = (property: string): string | undefined => {
    const type = typeOf(property);
    return type === 'member' ? this.person.memberId : this.one(type);
  };
}

/** `clientId` → `client_company`, `assigneeMemberId` → `member`, `engagementIds` → `engagement`. */
export function typeOf(property: string): string {
  const stem = property.replace(/Ids?$/, '');
  if (/member$/i.test(stem)) return 'member';
  return MEANS[stem] ?? stem.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

let hours = 0;
const anotherHour = (): string =>
  new Date(Date.parse('2026-04-01T00:00:00Z') + ++hours * 86_400_000).toISOString();

/** What no schema can say. Absent properties are filled as for any other body. */
const BY_HAND: Record<string, (shelf: Shelf) => Body> = {
  createApiKey: () => ({
    name: 'A key',
    scopes: ['client-companies:read'],
    expiresAt: undefined,
    allowedCidrs: undefined,
  }),
  createPipeline: () => ({
    isDefault: false,
    stages: [
      { name: 'Open', kind: 'open', probability: 10 },
      { name: 'Won', kind: 'won', probability: 100 },
      { name: 'Lost', kind: 'lost', probability: 0 },
    ],
  }),
  createInvitation: () => ({ role: 'staff', moduleGrants: undefined }),
  logActivity: (shelf) => ({
    entityType: 'client_company',
    entityId: shelf.one('client_company'),
    messageId: undefined,
    appointmentId: undefined,
  }),
  createDeal: () => ({ pipelineId: undefined, stageId: undefined }),
  createEngagement: () => ({ dealId: undefined, contractId: undefined }),
  recordPayment: (shelf) => ({
    clientId: shelf.one('client_company'),
    vendorId: undefined,
    allocations: undefined,
    invoiceId: undefined,
  }),
  // A host is somewhere else at every other hour.
  bookAppointment: () => ({ startsAt: anotherHour(), endsAt: undefined, answers: undefined }),
  createSignatureRequest: (shelf) => ({
    subjectType: 'contract',
    subjectId: shelf.one('contract'),
    provider: undefined,
    connectionId: undefined,
  }),
  connectIntegration: () => ({
    provider: 'sandbox_calendar',
    config: undefined,
    credentials: { token: 'sbx_house' },
  }),
  createLink: (shelf) => ({
    fromType: 'client_company',
    fromId: shelf.one('client_company'),
    toType: 'contact',
    toId: shelf.one('contact'),
  }),
  createCustomField: () => ({
    entityType: 'client_company',
    key: 'plain',
    options: undefined,
    referenceType: undefined,
    default: undefined,
  }),
  placeLegalHold: (shelf) => ({ entityType: 'contact', entityId: shelf.one('contact') }),
  createTag: () => ({ scope: undefined }),
  createInvoiceSchedule: () => ({
    kind: 'installment',
    totalMinor: 1000,
    items: [{ label: 'All of it', trigger: 'date', onDate: '2026-03-31', percent: '100' }],
    template: undefined,
    autoSend: undefined,
    interval: undefined,
    intervalCount: undefined,
    anchorOn: undefined,
    dayRule: undefined,
    maxRuns: undefined,
  }),
  startImport: () => ({ entityType: 'contact' }),
  startThread: () => ({
    channel: 'email',
    ticketId: undefined,
    emailAccountId: undefined,
    visibility: 'shared',
    message: { bodyText: 'Some words', to: [{ address: 'somebody@example.com' }] },
  }),
  connectEmailAccount: () => ({
    provider: 'smtp',
    connectionId: undefined,
    imap: undefined,
    smtp: { host: 'mail.example.com', port: 465, security: 'tls' },
    matchRules: undefined,
  }),
  createMessageTemplate: () => ({ mergeFields: undefined }),
  sendNotification: (shelf) => ({
    contactId: undefined,
    memberId: shelf.one('member'),
    entityType: 'client_company',
    entityId: shelf.one('client_company'),
  }),
};

/** Creates of resources: `POST /v1/<name>` of a resource that the catalogue knows. */
export function creates(app: TestApp, document: ApiDocument): { op: Op; resource: AnyResource }[] {
  const catalogue = app.get(Catalogue);
  return document.operations.flatMap((op) => {
    const name = /^\/v1\/([a-z-]+)$/.exec(op.path)?.[1];
    const resource =
      op.method === 'POST' && op.body && name && name !== 'organizations'
        ? catalogue.resourceNamed(name)
        : undefined;
    return resource ? [{ op, resource }] : [];
  });
}

export function createBody(
  document: ApiDocument,
  op: Op,
  shelf: Shelf,
  making: Omit<Making, 'reference'>,
): Body {
  const body = {
    ...bodyFor(document, op.body ?? {}, { ...making, reference: shelf.reference }),
    ...BY_HAND[op.id]?.(shelf),
  };
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

/**
 * Makes a row, first with every property; whatever is refused by name is left out, then whatever may be. Answers the last
 * answer, and the body that it came for.
 */
export async function makeRow(
  document: ApiDocument,
  http: Http,
  op: Op,
  shelf: Shelf,
  text: Making['text'],
): Promise<{ answer: Answer; body: Body }> {
  const least = createBody(document, op, shelf, { text, all: false });
  let body = createBody(document, op, shelf, { text, all: true });
  for (let attempt = 0; ; attempt += 1) {
    const answer = await http.ask(op.method, op.path, { body });
    if (answer.status < 300 || attempt === 8) return { answer, body };
    const errors = (answer.body as { errors?: { pointer: string }[] }).errors ?? [];
    const refused = errors
      .map((e) => e.pointer.split('/')[1] ?? '')
      .filter((name) => name in body && !(name in least));
    const kept = Object.entries(body).filter(([name]) => !refused.includes(name));
    body = refused.length && attempt < 7 ? Object.fromEntries(kept) : least;
    if (attempt === 6) body = least;
  }
}

/** One row at least of every resource that can be created, its texts full of `word`. Answers what could not be made. */
export async function fill(
  app: TestApp,
  document: ApiDocument,
  person: Person,
  shelf: Shelf,
  word: string,
): Promise<string[]> {
  let waiting = creates(app, document);
  let failures: string[] = [];
  for (let pass = 0; pass < 4 && waiting.length; pass += 1) {
    failures = [];
    const again: typeof waiting = [];
    for (const entry of waiting) {
      const { answer } = await makeRow(document, person.http, entry.op, shelf, () => word);
      if (answer.status < 300) shelf.put(entry.resource.type, (answer.body as { id: string }).id);
      else {
        failures.push(`${entry.op.id} ${String(answer.status)} ${answer.text}`);
        again.push(entry);
      }
    }
    waiting = again;
  }
  await app.drain();
  return failures;
}

/** An id of each resource in an organization, seen from behind the walls. */
export async function idsBehindTheWalls(
  app: TestApp,
  organizationId: string,
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const resource of app.get(Catalogue).allResources()) {
    const table = tableOf(resource.entity);
    const own = resource.type === 'organization' ? 'id' : 'organization_id';
    const rows = await app
      .ownerSql<{ id: string }>(`select id from ${table.sql} where ${own} = $1`, [organizationId])
      .catch(() => []);
    found.set(
      resource.type,
      rows.map((row) => row.id),
    );
  }
  return found;
}

/** Every id of an organization's rows in every table. */
export async function everyId(app: TestApp, organizationId: string): Promise<Set<string>> {
  const tables = await app.ownerSql<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.columns
     where column_name = 'organization_id' and table_schema not in ('engine', 'bullmq')`,
  );
  const ids = new Set([organizationId]);
  for (const { name } of tables) {
    for (const { id } of await app.ownerSql<{ id: string }>(
      `select id from ${name} where organization_id = $1`,
      [organizationId],
    ))
      ids.add(id);
  }
  return ids;
}
