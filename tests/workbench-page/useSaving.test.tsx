import { act, renderHook, waitFor } from "@testing-library/react";
import { enterByUser } from "../../workbench/model/edits";
import { emptySheet } from "../../workbench/model/state";
import { WorkbookModel } from "../../workbench/model/workbookModel";
import { useSaving } from "../../workbench/page/useSaving";

function workbook(): WorkbookModel {
  return new WorkbookModel({ name: "Map1.xlsx", sheets: [emptySheet("{1}", "Blad1")], names: [] });
}

/** Whether the browser would ask before the page is closed. */
function asksOnClosing(): boolean {
  const event = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

beforeEach(() => {
  // A page without a browser has no downloads.
  URL.createObjectURL = () => "blob:map";
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
});

test("what was changed is asked about before it is lost, until it is saved or taken back", async () => {
  const model = workbook();
  const told: string[] = [];
  const confirm = jest.spyOn(window, "confirm").mockReturnValue(false);
  const { result } = renderHook(() => useSaving(model, (sentence) => told.push(sentence)));
  expect([result.current.mayLeave(), asksOnClosing()]).toEqual([true, false]);
  expect(confirm).not.toHaveBeenCalled();

  act(() => {
    enterByUser(model, "{1}", 1, 1, "12");
  });
  expect([result.current.mayLeave(), asksOnClosing()]).toEqual([false, true]);
  confirm.mockReturnValue(true);
  expect(result.current.mayLeave()).toBe(true);

  model.undo();
  expect(asksOnClosing()).toBe(false);

  enterByUser(model, "{1}", 1, 1, "13");
  act(() => {
    result.current.save();
  });
  await waitFor(() => {
    expect(told.join(" ")).toMatch(/^Map1 \(werkbank\)\.xlsx is gemaakt/);
  });
  expect(told.join(" ")).toMatch(/Vet, kleuren.* niet/);
  expect(asksOnClosing()).toBe(false);

  enterByUser(model, "{1}", 1, 1, "14");
  expect(asksOnClosing()).toBe(true);
});

test("another workbook is as it was opened", () => {
  const [one, other] = [workbook(), workbook()];
  enterByUser(other, "{1}", 1, 1, "12");
  const { rerender } = renderHook(({ model }) => useSaving(model, () => undefined), {
    initialProps: { model: one },
  });
  enterByUser(one, "{1}", 1, 1, "12");
  expect(asksOnClosing()).toBe(true);
  rerender({ model: other });
  expect(asksOnClosing()).toBe(false);
});
