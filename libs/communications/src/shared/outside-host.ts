import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { ProviderFault } from '@omni/integrations';

/** Addresses of one's own house and network (RFC 6890), which no tenant may have us knock at. */
const inner = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inner.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  // '::' and what carries an IPv4 address: compatible, NAT64, Teredo, 6to4
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  inner.addSubnet(net, bits, 'ipv6');

/** Whether an address is one of the outside world. An IPv4 address in IPv6 clothes is judged as what it is. */
export function isOutside(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return isOutside(mapped);
  const family = isIP(address);
  if (family === 0 || /^::ffff:/i.test(address)) return false;
  return !inner.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/**
 * The address to connect to for a host that a tenant named. It is looked up once and that very address is used, so that
 * a name cannot point elsewhere between the look and the connection.
 * @param anywhere true outside production, where mail servers of development stand on one's own machine
 */
export async function outsideAddress(host: string, anywhere: boolean): Promise<string> {
  if (anywhere) return host;
  const address = isIP(host) ? host : await lookUp(host);
  if (!isOutside(address))
    throw new ProviderFault('permanent', `${host} is not a server of the outside world.`, null, 'inner_host');
  return address;
}

async function lookUp(host: string): Promise<string> {
  try {
    return (await lookup(host, { order: 'ipv4first' })).address;
  } catch {
    throw new ProviderFault('transient', `${host} cannot be found.`, null, 'ENOTFOUND');
  }
}
