import { BlockList, isIP } from 'node:net';

const family = (address: string): 'ipv4' | 'ipv6' | undefined => {
  const version = isIP(address);
  return version === 4 ? 'ipv4' : version === 6 ? 'ipv6' : undefined;
};

/** Whether an IP address, version 4 or 6, lies in a block such as `10.0.0.0/24`. A text that is no address does not. */
export const isInBlock = (block: string, address: string): boolean => {
  const [network = '', bits = ''] = block.split('/');
  const of = family(network);
  if (of === undefined || of !== family(address)) return false;
  const list = new BlockList();
  list.addSubnet(network, Number(bits), of);
  return list.check(address, of);
};
