import { ProviderFault } from '../ports/provider-fault';

/** The house itself kept a call from going out: the provider has not failed. */
export class HeldBack extends ProviderFault {}

/** How long work waits before it looks again whether its connection was resumed. */
const PAUSED_MS = 15 * 60_000;

export function heldBack(status: string): HeldBack {
  return status === 'paused'
    ? new HeldBack('transient', 'The connection is paused.', PAUSED_MS, 'integration_paused')
    : new HeldBack('reauth', 'The connection has to be granted anew.', null, 'integration_not_connected');
}
