// Loaded before a program (`node --import`): whatever would leave the machine is refused and written to the file that NETWORK_LOG names.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const refuse = (what) => {
  appendFileSync(process.env.NETWORK_LOG, `${what}\n`);
  throw new Error(`${what}: no network here`);
};
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [first] = args.flat();
  // Pipes of the machine itself are no network.
  if (typeof first === 'string' || first?.path) return connect.apply(this, args);
  return refuse('connect');
};
net.Server.prototype.listen = () => refuse('listen');
dgram.Socket.prototype.send = () => refuse('send');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) dns[name] = () => refuse(`dns.${name}`);
globalThis.fetch = () => refuse('fetch');
