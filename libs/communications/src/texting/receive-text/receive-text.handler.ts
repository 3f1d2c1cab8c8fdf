import { CommandHandler } from '@nestjs/cqrs';
import { ProviderFault, type TextWebhook } from '@omni/integrations';
import { Fault, PrincipalSource, notFound, systemPrincipal, type Handles, type Unit } from '@omni/platform';
import { load } from '../../sending/send-message.errand';
import { takeState } from '../send-text';
import { TakeText } from '../take-text';
import { TextChannel } from '../text-channel';
import { ReceiveText, textDelivery } from './receive-text.command';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const unknown = (): Fault => notFound('text webhook');

@CommandHandler(ReceiveText)
export class ReceiveTextHandler implements Handles<typeof ReceiveText> {
  constructor(
    private readonly principals: PrincipalSource,
    private readonly channel: TextChannel,
    private readonly taking: TakeText,
  ) {}

  async execute({ unit, input }: ReceiveText): Promise<null> {
    const { organizationId, connectionId, ...rest } = input;
    if (!UUID.test(organizationId) || !UUID.test(connectionId)) throw unknown();
    const organization = await this.principals.organization(organizationId).catch(() => null);
    if (!organization) throw unknown();
    await unit.enter(systemPrincipal(organization, 'integration'));
    const { message, ...delivery } = textDelivery.parse(rest);
    const told = await this.verify(unit, connectionId, delivery);
    if (told.kind === 'message') await this.taking.take(unit, told);
    else await this.report(unit, told, message);
    return null;
  }

  private async verify(
    unit: Unit,
    connectionId: string,
    { urls, headers, raw }: { urls: string[]; headers: Record<string, string>; raw: string },
  ): Promise<TextWebhook> {
    const connection = await this.channel.connection(unit, connectionId).catch(() => null);
    if (!connection) throw unknown();
    try {
      return this.channel.port(connection).webhook(urls, headers, Buffer.from(raw, 'base64'));
    } catch (error) {
      if (!(error instanceof ProviderFault)) throw error;
      if (error.kind === 'contract')
        throw new Fault(422, 'communications.webhook.unreadable', 'The delivery is about no message.');
      throw new Fault(401, 'communications.webhook.signature', 'The signature does not fit the delivery.');
    }
  }

  /** A status of a message that we know, by its id there or by ours. What we do not know is somebody else's. */
  private async report(
    unit: Unit,
    state: Extract<TextWebhook, { kind: 'status' }>,
    messageId: string | null,
  ): Promise<void> {
    const [row] = await unit.sql<{ id: string }>(
      `select m.id from communications.messages m where m.organization_id = $1 and m.channel = 'sms'
         and m.direction = 'outbound' and (m.external_id = $2 or (m.external_id is null and m.id = $3)) limit 1`,
      [unit.tenantId, state.externalId, messageId],
    );
    const found = row && (await load(unit, row.id));
    if (found && found.message.status !== 'draft') takeState(unit, found.message, found.thread, state);
  }
}
