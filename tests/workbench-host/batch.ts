import { ExcelHost } from "../../workbench/host/excelHost";
import type { RequirementSets } from "../../workbench/host/requirementSets";
import {
  ACTION,
  PATH,
  type Action,
  type ObjectPath,
  type WireResponse,
} from "../../workbench/host/wire/protocol";
import { emptySheet } from "../../workbench/model/state";
import { WorkbookModel } from "../../workbench/model/workbookModel";

/** A host with one empty sheet. */
export function hostWithSheet(requirementSets?: RequirementSets): ExcelHost {
  return new ExcelHost(
    new WorkbookModel({ name: "Map1.xlsx", sheets: [emptySheet("{1}", "Blad1")], names: [] }),
    requirementSets,
  );
}

/** A batch as office.js sends it, made of steps from the workbook: "worksheets", "getItem('Blad1')" and so on. */
export class BatchMaker {
  private readonly paths: Record<string, ObjectPath> = { "1": { ObjectPathType: PATH.root } };
  private readonly actions: Action[] = [];
  private last = 1;

  property(parent: number, name: string): number {
    return this.path({ ObjectPathType: PATH.property, Name: name, ParentObjectPathId: parent });
  }

  method(parent: number, name: string, ...given: readonly unknown[]): number {
    const ArgumentInfo = { Arguments: given };
    return this.path({ ObjectPathType: PATH.method, Name: name, ParentObjectPathId: parent, ArgumentInfo });
  }

  sheet(name = "Blad1"): number {
    return this.method(this.property(1, "Worksheets"), "GetItem", name);
  }

  range(address: string): number {
    return this.method(this.sheet(), "GetRange", address);
  }

  load(object: number, ...select: readonly string[]): this {
    return this.action({ ActionType: ACTION.query, ObjectPathId: object, QueryInfo: { Select: select } });
  }

  set(object: number, name: string, value: unknown): this {
    const ArgumentInfo = { Arguments: [value] };
    return this.action({ ActionType: ACTION.setProperty, ObjectPathId: object, Name: name, ArgumentInfo });
  }

  call(object: number, name: string, ...given: readonly unknown[]): this {
    const ArgumentInfo = { Arguments: given };
    return this.action({ ActionType: ACTION.method, ObjectPathId: object, Name: name, ArgumentInfo });
  }

  /** Sends the batch and gives the answer. */
  async send(host: ExcelHost): Promise<WireResponse> {
    const body = JSON.stringify({ Actions: this.actions, ObjectPaths: this.paths });
    return JSON.parse(await host.answer(body)) as WireResponse;
  }

  private action(action: Omit<Action, "Id">): this {
    this.actions.push({ Id: this.actions.length + 100, ...action });
    return this;
  }

  private path(path: ObjectPath): number {
    this.last += 1;
    this.paths[this.last.toString()] = path;
    return this.last;
  }
}
