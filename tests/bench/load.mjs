// A bounded load on one address of this machine: a fixed number of keep-alive connections for a fixed time.
import http from "node:http";

/**
 * @param {string} url address on this machine
 * @param {{ connections?: number, seconds?: number, headers?: Record<string, string> }} [options]
 * @returns {Promise<{ rps: number, p50: number, p99: number, requests: number, faults: number, bytes: number }>} milliseconds for p50 and p99
 */
export async function load(url, { connections = 16, seconds = 8, headers = {} } = {}) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + seconds * 1000;
  const times = [];
  let faults = 0;
  let bytes = 0;
  const one = () =>
    new Promise((resolve) => {
      const from = performance.now();
      const request = http.get(url, { agent, headers }, (response) => {
        response.on("data", (chunk) => {
          bytes += chunk.length;
        });
        response.on("end", () => {
          if (response.statusCode === 200) times.push(performance.now() - from);
          else faults += 1;
          resolve();
        });
      });
      request.on("error", () => {
        faults += 1;
        resolve();
      });
    });
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) await one();
    }),
  );
  const elapsed = (performance.now() - started) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { rps: times.length / elapsed, p50: at(0.5), p99: at(0.99), requests: times.length, faults, bytes: bytes / Math.max(1, times.length) };
}
