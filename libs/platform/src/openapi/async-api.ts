import type { Catalogue } from '../catalogue/catalogue';
import { SchemaBook, type JsonSchema } from './schemas';

/** The event catalogue as AsyncAPI 3: one channel an event type, the envelope spelled out once. */
export function asyncApiDocument(catalogue: Catalogue): JsonSchema {
  const book = new SchemaBook();
  const channels: JsonSchema = {};
  const operations: JsonSchema = {};
  const messages: JsonSchema = {};
  for (const event of catalogue.allEvents().sort((a, b) => (a.type < b.type ? -1 : 1))) {
    const key = event.type.replaceAll(/[._](\w)/g, (_, c: string) => c.toUpperCase());
    channels[event.type] = {
      address: event.type,
      messages: { [key]: { $ref: `#/components/messages/${key}` } },
    };
    operations[key] = { action: 'send', channel: { $ref: `#/channels/${event.type.replaceAll('/', '~1')}` } };
    messages[key] = {
      name: event.type,
      title: event.type
        .split(/[._]/)
        .map((w) => w.charAt(0).toUpperCase() + w.slice(1))
        .join(''),
      summary: event.summary,
      'x-version': event.version,
      'x-visibility': event.visibility,
      payload: {
        allOf: [
          { $ref: '#/components/schemas/EventEnvelope' },
          {
            type: 'object',
            properties: { type: { const: event.type }, data: book.use(event.data, 'output') },
          },
        ],
      },
    };
  }
  return {
    asyncapi: '3.0.0',
    info: { title: 'OmniBusiness events', version: '1', license: { name: 'Apache-2.0' } },
    defaultContentType: 'application/json',
    channels,
    operations,
    components: {
      messages,
      schemas: {
        EventEnvelope: ENVELOPE,
        ...Object.fromEntries([...book.components].sort(([a], [b]) => (a < b ? -1 : 1))),
      },
    },
  };
}

const uuid = { type: 'string', format: 'uuid' };
const ENVELOPE: JsonSchema = {
  type: 'object',
  required: [
    'id',
    'type',
    'version',
    'occurredAt',
    'organizationId',
    'aggregate',
    'actor',
    'correlationId',
    'data',
  ],
  properties: {
    id: uuid,
    type: { type: 'string' },
    version: { type: 'integer' },
    occurredAt: { type: 'string', format: 'date-time' },
    organizationId: uuid,
    aggregate: {
      type: 'object',
      properties: { type: { type: 'string' }, id: uuid, version: { type: 'integer' } },
    },
    actor: { type: 'object', properties: { kind: { type: 'string' }, id: { ...uuid, nullable: true } } },
    correlationId: uuid,
    causationId: { ...uuid, nullable: true },
    requestId: { type: 'string', nullable: true },
    data: { type: 'object' },
    previous: { type: 'object', nullable: true },
  },
};
