/** Tells addresses of the public internet from those of this host and of the networks around it. */
import ipaddr from 'ipaddr.js';

/**
 * False for loopback, private, link-local, multicast, reserved and translated addresses, and for what is none.
 * An IPv4 address written as IPv6 is judged as the IPv4 address that it is.
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}
