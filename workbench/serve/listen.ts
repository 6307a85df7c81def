import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

const ATTEMPTS = 20;

/**
 * Listens on this computer alone, on `port` or else on the first free one after it, and gives the port. Port 0 takes
 * any free one. Throws the system's error where twenty ports in a row are taken.
 */
export async function listen(server: Server, port: number): Promise<number> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await listenOn(server, port === 0 ? 0 : port + attempt);
    } catch (problem) {
      const isTaken =
        typeof problem === "object" && problem !== null && "code" in problem && problem.code === "EADDRINUSE";
      if (!isTaken || attempt === ATTEMPTS) throw problem;
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
