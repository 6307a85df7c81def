/** As the ref of an element that has just come in place of the one with the focus: the keyboard goes on there. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
