/**
 * Loaded before the tool (`node --import …`), in its main thread and in each of its workers: whatever would reach for the
 * network, or run another program than git, is written into the file GUARD_LOG and ends the process at once, so that a
 * throw which somebody swallows is still seen.
 */
import childProcess from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import http from "node:http";
import http2 from "node:http2";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import tls from "node:tls";
import { isMainThread } from "node:worker_threads";

const log = process.env.GUARD_LOG ?? "/dev/stderr";
const note = (line) => appendFileSync(log, `${line}\n`);

function forbid(owner, name, what) {
  if (typeof owner?.[name] !== "function") return;
  owner[name] = () => {
    note(`reached ${what}.${name}`);
    // In a worker this ends the worker alone; the line above stays.
    process.exit(86);
  };
}

const ways = [
  [net, "net", ["connect", "createConnection", "createServer"]],
  [net.Socket.prototype, "Socket", ["connect"]],
  [net.Server.prototype, "Server", ["listen"]],
  [tls, "tls", ["connect", "createServer"]],
  [http, "http", ["request", "get"]],
  [https, "https", ["request", "get"]],
  [http2, "http2", ["connect"]],
  [dgram, "dgram", ["createSocket"]],
  [globalThis, "global", ["fetch", "WebSocket", "EventSource"]],
];
for (const [owner, what, names] of ways) for (const name of names) forbid(owner, name, what);
for (const [owner, what] of [
  [dns, "dns"],
  [dns.promises, "dns.promises"],
  [dns.Resolver.prototype, "dns.Resolver"],
  [dns.promises.Resolver.prototype, "dns.promises.Resolver"],
])
  for (const name of Object.getOwnPropertyNames(owner))
    if (/^(?:lookup|resolve|reverse)/.test(name)) forbid(owner, name, what);

const programs = ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"];
for (const name of programs) {
  const run = childProcess[name];
  childProcess[name] = (program, args, ...rest) => {
    if (name !== "spawnSync" || program !== "git") {
      note(`reached child_process.${name}`);
      process.exit(86);
    }
    note(`ran git ${rest[0]?.env?.GIT_ALLOW_PROTOCOL === "none" ? "without network" : "with network"}`);
    return run(program, args, ...rest);
  };
}
syncBuiltinESMExports();
note(`guards ${isMainThread ? "main" : "worker"}`);
