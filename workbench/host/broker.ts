import { cellValueType } from "./objects/rangeValues";
import { areaName } from "../../src/workbook/address";
import type { ModelChange } from "../model/change";
import type { ExcelHost } from "./excelHost";
import { TRANSPORT, TransportError } from "./wire/errors";

/** A call of office.js to its host: what `_osfHostAPI` is given. */
export interface HostCall {
  readonly methodId: number;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Sends an event of a kind to the pane. */
export type EventSender = (eventId: number, payload: unknown) => void;

const METHOD = { execute: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;
const RICH_API_REQUEST = 93;
const RICH_API_EVENT = 33;
const RICH_API_EVENT_CATEGORY = 65_536;
const EVENT = { changed: 10, added: 13, deleted: 15 } as const;
/** The target of events that belong to the collection of sheets. */
const WORKBOOK_TARGET = "Workbook";
const EXCEL = 1;

/** Answers everything office.js asks of a Mac host: its context, its settings, its batches; and tells it of changes. */
export class Broker {
  private settings: unknown = [[], []];
  private readonly listening = new Set<unknown>();
  private readonly stopWatching: () => void;
  /** office.js keeps document settings in sessionStorage under this name, so no two workbooks may share it. */
  private readonly instance = `workbench-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

  constructor(
    readonly host: ExcelHost,
    private readonly send: EventSender,
    private readonly locale = "nl-nl",
  ) {
    this.stopWatching = host.model.subscribe((change) => {
      this.tell(change);
    });
  }

  /** Stops telling the pane of changes. */
  close(): void {
    this.stopWatching();
  }

  /** Notes that office.js listens to events of a kind. */
  register(call: HostCall): unknown {
    this.listening.add(call.params["id"]);
    return [0];
  }

  /** The answer to a call. */
  async call({ methodId, params }: HostCall): Promise<unknown> {
    switch (methodId) {
      case METHOD.getContext:
        return this.context();
      case METHOD.writeSettings:
        this.settings = [params["keys"], params["values"]];
        return [0];
      case METHOD.unregisterEvent:
        this.listening.delete(params["id"]);
        return [0];
      case METHOD.execute:
        return params["id"] === RICH_API_REQUEST ? this.execute(params["apiArgs"]) : [TRANSPORT.internal];
      default:
        return [TRANSPORT.internal];
    }
  }

  /** The host's context, by the numbers office.js reads it with (excel-mac-16.00.debug.js, near `GetContext`). */
  private context(): unknown[] {
    const context: unknown[] = Array.from({ length: 24 }, () => 0);
    const known: Readonly<Record<number, unknown>> = {
      0: this.settings,
      1: "peil-workbench",
      2: EXCEL,
      3: 16,
      4: 89,
      7: 1, // may read and write
      8: this.locale,
      9: this.locale,
      11: this.host.model.state.name,
      13: 1,
      // Must be well-formed XML: the page that a browser makes of a parse error breaks a strict style policy.
      14: '<t aid="workbench" cid=""/>',
      15: "",
      16: "workbench",
      17: this.instance,
      20: JSON.stringify(this.host.requirementSets),
      21: "",
      22: "16.89.0",
      23: 2,
    };
    return context.map((empty, index) => known[index] ?? empty);
  }

  private async execute(apiArguments: unknown): Promise<unknown> {
    const [batch] = apiArguments as readonly (readonly unknown[])[];
    try {
      const answer = await this.host.answer(String(batch?.[4]));
      return [0, [0, [200, ["X-Host", "workbench"], answer]]];
    } catch (error) {
      if (error instanceof TransportError) return [0, [error.number, error.message]];
      // A fault of the workbench itself: the add-in gets an answer, and whoever looks at the console sees the cause.
      queueMicrotask(() => {
        throw error;
      });
      return [0, [TRANSPORT.internal, "The workbench itself failed."]];
    }
  }

  private tell(change: ModelChange): void {
    switch (change.kind) {
      case "cells":
        this.fire(EVENT.changed, change.sheetId, changedEvent(change), change.author === "co-author");
        break;
      case "sheet-added":
      case "sheet-deleted": {
        const type = change.kind === "sheet-added" ? EVENT.added : EVENT.deleted;
        this.fire(type, change.sheetId, { worksheetId: change.sheetId, source: "Local" }, false);
        break;
      }
      case "looks":
      case "selection":
      case "undone":
        break;
    }
  }

  /** Twice: once for the sheet's own listeners and once for those of the collection. */
  private fire(type: number, sheetId: string, event: unknown, isRemote: boolean): void {
    if (!this.listening.has(RICH_API_EVENT)) return;
    for (const target of [sheetId, WORKBOOK_TARGET]) {
      const entry = [RICH_API_EVENT_CATEGORY, type, target, JSON.stringify(event), "", isRemote];
      this.send(RICH_API_EVENT, [[entry], RICH_API_EVENT]);
    }
  }
}

/** The arguments of onChanged, flat: office.js itself makes `details` of them. */
function changedEvent(change: Extract<ModelChange, { readonly kind: "cells" }>): unknown {
  const { author, details } = change;
  return {
    worksheetId: change.sheetId,
    address: areaName(change.area),
    changeType: "RangeEdited",
    source: author === "co-author" ? "Remote" : "Local",
    triggerSource: author === "addin" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
    ...(details && {
      valueBefore: details.before ?? "",
      valueAfter: details.after ?? "",
      valueTypeBefore: cellValueType(details.before),
      valueTypeAfter: cellValueType(details.after),
    }),
  };
}
