import "@testing-library/jest-dom";

/** Fluent measures its overflow menus with an observer that jsdom lacks: here nothing ever changes size. */
class StillResizeObserver implements ResizeObserver {
  readonly #observed = new Set<Element>();
  observe(element: Element): void {
    this.#observed.add(element);
  }
  unobserve(element: Element): void {
    this.#observed.delete(element);
  }
  disconnect(): void {
    this.#observed.clear();
  }
}
globalThis.ResizeObserver = StillResizeObserver;

/** Nothing scrolls in jsdom, which lacks this. */
Element.prototype.scrollIntoView = () => undefined;
