import {expect, test} from 'vitest';
import {isPublicAddress} from '../../../src/io/sources/public-address.js';

test.each([
  ['93.184.215.14', true],
  ['172.32.0.1', true],
  ['2606:4700::1111', true],
  ['::ffff:93.184.215.14', true],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['127.0.0.1', false],
  ['127.9.9.9', false],
  ['169.254.169.254', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['fe80::1', false],
  ['fe80::1%eth0', false],
  ['fc00::1', false],
  ['ff02::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:10.0.0.1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['localhost', false],
  ['', false],
])('%s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});
