import { explanationOf, type Explanation } from "../../progress/explanations/explanations";
import { isSameText, type WaitingText } from "../../progress/waiting/waitingTexts";
import type { Failure } from "../../workbook/failure";
import type { Workbook } from "../../workbook/port";
import { canBeRetried } from "../shell/failureMessage";
import { saveExplanation } from "./saveExplanation";
import type { WaitingStore } from "./waitingStore";

/** How long nobody types before what was typed is saved, and how long a text that Excel refused waits. */
const PAUSE_MILLISECONDS = 2000;

/** An explanation that was typed here and is not in the workbook yet. */
export interface TypedText extends WaitingText {
  readonly state:
    | { readonly kind: "typed" }
    | { readonly kind: "saving" }
    | { readonly kind: "refused"; readonly failure: Failure }
    | { readonly kind: "conflict"; readonly theirs: string };
}

/** The explanations of the workbook as they are known here, and those that are still on their way to it. */
export interface TextState {
  readonly explanations: readonly Explanation[];
  readonly typed: readonly TypedText[];
}

/** Keeps what is typed for one period on this computer, and puts it in the workbook after a pause. */
export interface TextSaver {
  readonly state: () => TextState;
  /** Calls after every change, until the function is called that this gives. */
  readonly subscribe: (onChange: () => void) => () => void;
  readonly type: (code: string, text: string) => void;
  /** Saves now what waits, as when the field is left or the pane closes. */
  readonly flush: () => void;
  /** What holds where somebody else wrote another text meanwhile. */
  readonly resolve: (code: string, keep: "mine" | "theirs") => void;
  /** The screen goes away: what waits is tried once more, and stays in the store where that fails. */
  readonly close: () => void;
}

/**
 * Makes one. What waited in the store for this sheet and period is taken up again. It is no part of the screen: what is
 * on its way while the screen goes away still arrives, and only what is in the workbook leaves the store.
 */
export function openTextSaver(
  workbook: Workbook,
  store: WaitingStore,
  { sheet, period }: Pick<WaitingText, "sheet" | "period">,
  known: readonly Explanation[],
): TextSaver {
  const isAbout = (one: WaitingText, code: string): boolean => isSameText(one, { sheet, period, code });
  let state: TextState = {
    explanations: known,
    typed: store
      .readTexts()
      .flatMap((one): readonly TypedText[] =>
        isAbout(one, one.code) ? [{ ...one, state: { kind: "typed" } }] : [],
      ),
  };
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSaving = false;
  let isClosed = false;
  const plan = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(flush, milliseconds);
  };
  const typedFor = (code: string): TypedText | undefined => state.typed.find((one) => isAbout(one, code));
  /** The one that changed goes last, so that one that is refused does not hold up the others. */
  const put = (code: string, changed: TypedText | undefined, explanations = state.explanations): void => {
    const others = state.typed.filter((one) => !isAbout(one, code));
    state = { explanations, typed: changed ? [...others, changed] : others };
    for (const listener of listeners) listener();
  };
  const keep = (code: string, changed: WaitingText | undefined): void => {
    const others = store.readTexts().filter((one) => !isAbout(one, code));
    store.writeTexts(changed ? [...others, withoutState(changed)] : others);
  };
  const settle = (one: TypedText, saved: Awaited<ReturnType<typeof saveExplanation>>): void => {
    const now = typedFor(one.code);
    if (saved.kind !== "saved") {
      const explanations = saved.kind === "conflict" ? saved.explanations : undefined;
      if (now)
        put(one.code, { ...now, state: now.text === one.text ? saved : { kind: "typed" } }, explanations);
      return;
    }
    // More may have been typed while this was on its way, here or on a screen that was opened since.
    const more = now && now.text !== one.text ? { ...now, held: one.text } : undefined;
    put(one.code, more, saved.explanations);
    const kept = store.readTexts().find((other) => isAbout(other, one.code));
    if (kept) keep(one.code, kept.text === one.text ? undefined : { ...kept, held: one.text });
  };
  function flush(): void {
    clearTimeout(timer);
    const ofKind = (kind: TypedText["state"]["kind"]): TypedText | undefined =>
      state.typed.find((one) => one.state.kind === kind);
    const one = ofKind("typed") ?? ofKind("refused");
    if (!one || isSaving) return;
    isSaving = true;
    put(one.code, { ...one, state: { kind: "saving" } });
    saveExplanation(workbook, withoutState(one))
      .then((saved) => {
        settle(one, saved);
      })
      .catch((bug: unknown) => {
        const code = bug instanceof Error ? bug.name : typeof bug;
        reportError(bug);
        settle(one, { kind: "refused", failure: { code: "unexpected", detail: { code } } });
      })
      .finally(() => {
        isSaving = false;
        if (ofKind("typed")) flush();
        else if (!isClosed && state.typed.some(canBeTriedAgain)) plan(PAUSE_MILLISECONDS);
      });
  }
  return {
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
      };
    },
    type: (code, raw) => {
      const before = typedFor(code);
      const text = raw.trim();
      const held = before?.held ?? explanationOf(state.explanations, code, period)?.text ?? "";
      // While another text is on its way, going back to the first one is a change too.
      const isChange = text !== held || before?.state.kind === "saving";
      const typed = isChange ? { sheet, period, code, held, text } : undefined;
      put(code, typed && { ...typed, state: { kind: "typed" } });
      keep(code, typed);
      plan(PAUSE_MILLISECONDS);
    },
    flush,
    resolve: (code, whose) => {
      const one = typedFor(code);
      if (one?.state.kind !== "conflict") return;
      const { theirs } = one.state;
      const mine = whose === "mine" ? { ...withoutState(one), held: theirs } : undefined;
      put(code, mine && { ...mine, state: { kind: "typed" } });
      keep(code, mine);
      flush();
    },
    close: () => {
      isClosed = true;
      flush();
    },
  };
}

function canBeTriedAgain({ state }: TypedText): boolean {
  return state.kind === "refused" && canBeRetried(state.failure, "score");
}

function withoutState({ sheet, period, code, held, text }: WaitingText): WaitingText {
  return { sheet, period, code, held, text };
}
