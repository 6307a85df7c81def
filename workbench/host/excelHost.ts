import type { WorkbookModel } from "../model/workbookModel";
import { isHousekeeping, NOTHING_COUNTED, utf8Bytes, withBatch, type Counts } from "./counters";
import { NO_FAULTS, type Faults } from "./faults";
import { HostContext } from "./objects/hostContext";
import { serviceObject } from "./objects/serviceObject";
import { workbookObject } from "./objects/workbookObject";
import { DEFAULT_REQUIREMENT_SETS, type RequirementSets } from "./requirementSets";
import { TRANSPORT, TransportError } from "./wire/errors";
import type { HostObject } from "./wire/hostObject";
import { answerBatch } from "./wire/interpreter";
import type { WireRequest, WireResponse } from "./wire/protocol";

/** Answers the batches of office.js from an in-memory workbook, with Excel's limits and the faults switched on. */
export class ExcelHost {
  faults: Faults = NO_FAULTS;
  private counted: Counts = NOTHING_COUNTED;
  private readonly countListeners = new Set<(counts: Counts) => void>();
  /** Ranges that office.js holds on to. It lets them go after each run. */
  readonly references = new Map<string, HostObject>();
  private readonly root: HostObject;

  constructor(
    readonly model: WorkbookModel,
    readonly requirementSets: RequirementSets = DEFAULT_REQUIREMENT_SETS,
  ) {
    this.root = workbookObject(new HostContext(model, () => this.faults));
  }

  get counts(): Counts {
    return this.counted;
  }

  /** Starts counting anew. */
  resetCounts(): void {
    this.count(NOTHING_COUNTED);
  }

  /** Calls `listener` whenever something was counted; the returned function stops that. */
  onCount(listener: (counts: Counts) => void): () => void {
    this.countListeners.add(listener);
    return () => {
      this.countListeners.delete(listener);
    };
  }

  /**
   * The answer to a batch, both as JSON. One batch that changes the workbook is one undo record. Throws a
   * TransportError where the batch as a whole is refused; never answers while the host is silent.
   */
  async answer(body: string): Promise<string> {
    const request = JSON.parse(body) as WireRequest;
    if (isHousekeeping(request)) return JSON.stringify(this.perform(request));
    const { delay, isSilent, isCellBeingEdited, requestLimit, responseLimit } = this.faults;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    if (isSilent) return new Promise<string>(() => undefined);
    const up = utf8Bytes(body);
    const isTooLong = up > requestLimit;
    const answer = isTooLong
      ? ""
      : JSON.stringify(isCellBeingEdited ? refusal(request) : this.perform(request));
    const down = utf8Bytes(answer);
    this.count(withBatch(this.counted, request.Actions.length, up, down > responseLimit ? 0 : down));
    if (isTooLong) throw new TransportError(TRANSPORT.requestTooLarge, "The request is too large.");
    if (down > responseLimit)
      throw new TransportError(TRANSPORT.responseTooLarge, "The response is too large.");
    return answer;
  }

  private perform(request: WireRequest): WireResponse {
    const surroundings = { root: this.root, service: serviceObject, references: this.references };
    return this.model.batch(() => answerBatch(request, surroundings, this.requirementSets.ExcelApi));
  }

  private count(counts: Counts): void {
    this.counted = counts;
    for (const listener of this.countListeners) listener(counts);
  }
}

function refusal(request: WireRequest): WireResponse {
  return {
    Results: [],
    TraceIds: [],
    Error: {
      Code: "InvalidOperationInCellEditMode",
      Message: "Excel is in cell-editing mode.",
      Location: request.Actions[0]?.Name ?? "",
      ActionIndex: 0,
      HttpStatusCode: 400,
    },
  };
}
