import { isHousekeeping } from "../host/counters";
import { ExcelHost } from "../host/excelHost";
import { TransportError } from "../host/wire/errors";
import type { WireRequest, WireResponse } from "../host/wire/protocol";
import type { WorkbookModel } from "../model/workbookModel";

/**
 * A host that also tells the page what it could not answer. Whoever tries the add-in out here must see at once that
 * the workbench, and not the add-in, is what falls short.
 */
export class WatchedHost extends ExcelHost {
  private static made = 0;
  /** Tells one host from another: a new workbook gets a new grid and a pane that starts anew. */
  readonly key: number;

  constructor(
    model: WorkbookModel,
    private readonly tell: (detail: string) => void,
  ) {
    super(model);
    WatchedHost.made += 1;
    this.key = WatchedHost.made;
  }

  override async answer(body: string): Promise<string> {
    try {
      const answer = await super.answer(body);
      // Only a refusal is worth reading again.
      if (answer.includes('"ApiNotFound"') && !isHousekeeping(JSON.parse(body) as WireRequest)) {
        const refusal = (JSON.parse(answer) as WireResponse).Error;
        if (refusal?.Code === "ApiNotFound") this.tell(refusal.Message);
      }
      return answer;
    } catch (problem) {
      if (!(problem instanceof TransportError)) this.tell(String(problem));
      throw problem;
    }
  }
}
