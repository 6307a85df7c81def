import { createServer, type Server, type ServerResponse } from "node:http";
import { contentAt } from "./content";

/** Tells nobody outside this computer anything, and keeps nothing: each visit shows the latest build. */
const HEADERS = {
  "Cache-Control": "no-cache",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** The web server of the workbench over the project in `root`. It is not listening yet. */
export function workbenchServer(root: string): Server {
  return createServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      answer(response, 405, "text/plain; charset=utf-8", "Alleen lezen.");
      return;
    }
    void contentAt(root, request.url ?? "/").then(
      (content) => {
        if (!content) {
          answer(response, 404, "text/plain; charset=utf-8", "Hier is niets.");
          return;
        }
        if (content.policy !== undefined) response.setHeader("Content-Security-Policy", content.policy);
        answer(response, 200, content.type, content.body);
      },
      (problem: unknown) => {
        const reason = problem instanceof Error ? problem.message : String(problem);
        answer(response, 500, "text/plain; charset=utf-8", reason);
      },
    );
  });
}

function answer(response: ServerResponse, status: number, type: string, body: Buffer | string): void {
  response.writeHead(status, { ...HEADERS, "Content-Type": type }).end(body);
}
