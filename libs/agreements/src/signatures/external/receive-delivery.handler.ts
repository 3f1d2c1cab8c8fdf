import { CommandHandler } from '@nestjs/cqrs';
import { ProviderFault, type SignatureWebhook } from '@omni/integrations';
import { Fault, TOKEN_PREFIXES, enlist, hashToken, notFound, type Handles, type Unit } from '@omni/platform';
import { LinkDoor } from '../../links/link-door';
import { SignatureRequest } from '../request.entity';
import { EsignConnections } from './esign-connections';
import { ReceiveDelivery, delivery } from './receive-delivery.command';

/** One of the providers takes a delivery for taken only when the answer has these words in it. */
const RECEIPT = { received: true, message: 'Hello API Event Received' } as const;

@CommandHandler(ReceiveDelivery)
export class ReceiveDeliveryHandler implements Handles<typeof ReceiveDelivery> {
  constructor(
    private readonly door: LinkDoor,
    private readonly connections: EsignConnections,
  ) {}

  async execute({ unit, input }: ReceiveDelivery): Promise<typeof RECEIPT> {
    const request = await this.find(unit, input.token, input.provider);
    const told = await this.verify(unit, request, input);
    if (request.externalId !== null && request.externalId !== told.externalId)
      throw notFound('signature webhook');
    // The same delivery again is known by its id, and changes nothing.
    const [fresh] = await unit.sql(
      `insert into agreements.signature_deliveries (organization_id, provider, delivery_id, request_id, external_id, type)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning 1 as one`,
      [unit.tenantId, request.provider, told.deliveryId, request.id, told.externalId, told.type],
    );
    if (fresh) await enlist(unit, 'agreements.sync-envelope', { requestId: request.id }, { key: request.id });
    return RECEIPT;
  }

  private async find(unit: Unit, token: string, provider: string): Promise<SignatureRequest> {
    // Providers switch deliveries off that are refused too often, and whoever guesses learns nothing: one answer for all.
    await this.door.enter(unit, TOKEN_PREFIXES.hook, token).catch((error: unknown) => {
      throw error instanceof Fault ? notFound('signature webhook') : error;
    });
    const [request] = await unit.rows(SignatureRequest, 't.hook_hash = $2 and t.provider = $3', [
      hashToken(token),
      provider,
    ]);
    if (!request) throw notFound('signature webhook');
    return request;
  }

  private async verify(
    unit: Unit,
    { connectionId, provider }: SignatureRequest,
    input: Record<string, unknown>,
  ): Promise<SignatureWebhook> {
    const { headers, raw } = delivery.parse({ headers: input.headers, raw: input.raw });
    const connection = await this.connections.find(unit, { connectionId, provider });
    try {
      return this.connections.port(connection).webhook(headers, Buffer.from(raw, 'base64'));
    } catch (error) {
      if (error instanceof ProviderFault)
        throw new Fault(401, 'agreements.webhook.signature', 'The signature does not fit the delivery.');
      throw error;
    }
  }
}
