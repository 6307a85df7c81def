import { RichError } from "./errors";
import { isHostObject, type HostObject } from "./hostObject";
import { Members } from "./members";
import { Paths, type Surroundings } from "./paths";
import { ACTION, type Action, type WireRequest, type WireResponse } from "./protocol";
import { answerQuery } from "./query";

/**
 * Carries out one batch. Actions run in order; the first that fails ends the batch, and what was done before it stays
 * done, as in Excel.
 */
export function answerBatch(
  request: WireRequest,
  surroundings: Surroundings,
  excelApi: string,
): WireResponse {
  const batch = new Batch(request, surroundings, new Members(excelApi));
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: batch.perform(action) });
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof RichError)) throw error;
      const { code: Code, message: Message, location: Location } = error;
      return {
        Results: results,
        TraceIds: traceIds,
        Error: { Code, Message, Location, ActionIndex: index, HttpStatusCode: 400 },
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

let lastReference = 0;

class Batch {
  private readonly paths: Paths;
  private readonly kept = new Map<number, string>();

  constructor(
    request: WireRequest,
    private readonly surroundings: Surroundings,
    private readonly members: Members,
  ) {
    this.paths = new Paths(request, surroundings, members);
  }

  /** Performs an action and gives its answer. A null object answers null to everything. */
  perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.paths.object(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identity(object, action.ObjectPathId);
      case ACTION.query:
        return answerQuery(object, action.QueryInfo ?? {}, this.members, (item) => this.keep(item));
      case ACTION.method:
        return this.call(object, action);
      case ACTION.setProperty:
        this.members.write(object, action.Name ?? "", this.paths.given(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new RichError("ApiNotFound", `Action type ${action.ActionType.toString()} is not answered.`);
    }
  }

  private call(object: HostObject, action: Action): unknown {
    const given = this.paths.given(action.ArgumentInfo);
    if (action.Name === "_KeepReference") {
      this.kept.set(action.ObjectPathId, this.keep(object));
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.surroundings.references.delete(String(given[0]));
      return null;
    }
    const answer = this.members.call(object, action.Name ?? "", given);
    return answer === undefined || isHostObject(answer) ? null : answer;
  }

  private identity(object: HostObject, pathId: number): Record<string, unknown> {
    const reference = this.kept.get(pathId);
    if (reference !== undefined) return { _ReferenceId: reference };
    return object.id === undefined ? {} : { Id: object.id };
  }

  /** A new reference every time: office.js removes each of them once. */
  private keep(object: HostObject): string {
    lastReference += 1;
    const name = `ref${lastReference.toString()}`;
    this.surroundings.references.set(name, object);
    return name;
  }
}
