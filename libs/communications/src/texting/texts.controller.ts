import { Inject, Req } from '@nestjs/common';
import { Bus, Does, Routes, SETTINGS, type ApiRequest, type PlatformSettings } from '@omni/platform';
import { ReceiveText } from './receive-text/receive-text.command';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Where providers of text messages deliver. */
@Routes({
  path: 'webhooks/texts',
  tag: 'text-webhooks',
  summary: 'Where providers of text messages report what came and what became of it.',
  module: 'communications',
})
export class TextWebhooksController {
  constructor(
    private readonly bus: Bus,
    @Inject(SETTINGS) private readonly settings: PlatformSettings,
  ) {}

  @Does(ReceiveText, { path: ':organizationId/:connectionId', status: 204 })
  async receiveTextDelivery(@Req() request: ApiRequest) {
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value ?? '')]),
    );
    const { organizationId = '', connectionId = '' } = request.params;
    const { message } = request.query;
    const delivery = {
      // As it was called, and as the house is known: a proxy may have called it otherwise.
      urls: [
        this.settings.publicUrl + request.url,
        `${request.protocol}://${request.headers.host ?? ''}${request.url}`,
      ],
      message: typeof message === 'string' && UUID.test(message) ? message : null,
      headers,
      raw: Buffer.from(request.rawBody ?? '').toString('base64'),
    };
    await this.bus.send(ReceiveText, { organizationId, connectionId, ...delivery }, request.call, 204);
  }
}
