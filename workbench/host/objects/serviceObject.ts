import type { HostObject } from "../wire/hostObject";

/**
 * The services office.js calls of its own accord. Its greeting is answered; its telemetry is not, and after one
 * refusal it sends no more.
 */
export function serviceObject(name: string): HostObject {
  const greets = name === "Microsoft.InternalService.AddinInternalService";
  return {
    typeName: name,
    properties: {},
    methods: greets ? { notifyActionHandlerReady: { since: "1.1", run: () => undefined } } : {},
  };
}
