import { useState, type ReactElement } from "react";
import { formatPercentage } from "../../amounts/format";
import { OVERHEAD_DEFINITIONS, type OverheadFigure } from "../../budget/overhead/overhead";
import type { CellAddress } from "../../workbook/address";
import { useLanguage } from "../shell/LanguageContext";
import { OverheadSum } from "./OverheadSum";
import { DEFINITION_WORDS, VERDICT_WORDS } from "./overheadWords";

interface OverheadProps {
  readonly figures: readonly OverheadFigure[];
  readonly onGoTo: (cell: CellAddress) => void;
}

/** Overhead of each period by each definition, side by side: the verdict often depends on the definition. */
export function OverheadTable({ figures, onGoTo }: OverheadProps): ReactElement {
  const { words } = useLanguage();
  const sheets = [...new Set(figures.map((figure) => figure.sheet))];
  return (
    <section aria-labelledby="overhead">
      <h3 id="overhead">{words("pane.overheadTitle")}</h3>
      <p className="hint">{words("pane.overheadHelp")}</p>
      {sheets.map((sheet) => (
        <SheetOverhead
          key={sheet}
          caption={sheets.length > 1 ? sheet : undefined}
          figures={figures.filter((figure) => figure.sheet === sheet)}
          onGoTo={onGoTo}
        />
      ))}
    </section>
  );
}

function SheetOverhead({
  caption,
  figures,
  onGoTo,
}: OverheadProps & { readonly caption: string | undefined }): ReactElement {
  const { words } = useLanguage();
  const [open, setOpen] = useState<OverheadFigure>();
  const periods = [...new Set(figures.map((figure) => figure.period))];
  return (
    <>
      <div className="frame">
        <table className="overhead">
          {caption !== undefined && <caption>{caption}</caption>}
          <thead>
            <tr>
              <th scope="col">{words("pane.overheadPeriod")}</th>
              {OVERHEAD_DEFINITIONS.map((definition) => (
                <th key={definition} scope="col">
                  {words(DEFINITION_WORDS[definition])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.map((period) => (
              <tr key={period}>
                <th scope="row">{period}</th>
                {OVERHEAD_DEFINITIONS.map((definition) => {
                  const figure = figures.find(
                    (candidate) => candidate.period === period && candidate.definition === definition,
                  );
                  return (
                    <td key={definition}>
                      {figure ? (
                        <Percentage
                          figure={figure}
                          isOpen={figure === open}
                          onOpen={() => {
                            setOpen(figure === open ? undefined : figure);
                          }}
                        />
                      ) : (
                        words("pane.overheadNotComputed")
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {open && figures.includes(open) && (
        <OverheadSum
          figure={open}
          onGoTo={onGoTo}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </>
  );
}

function Percentage({
  figure,
  isOpen,
  onOpen,
}: {
  readonly figure: OverheadFigure;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}): ReactElement {
  const { code, words } = useLanguage();
  return (
    <>
      <button type="button" className="link" aria-expanded={isOpen} onClick={onOpen}>
        {formatPercentage(figure.percentage, code)}
      </button>
      {figure.verdict !== "no-norm" && (
        <span className="verdict">{words(VERDICT_WORDS[figure.verdict])}</span>
      )}
    </>
  );
}
