import type { keyFigures as dutch } from "../../nl/pane/keyFigures";

export const keyFigures = {
  keyTitle: "Key figures",
  keyMeaning:
    "A signal, not a norm: a figure beyond its limit asks for an explanation. Fill in the figures of the balance sheet below.",
  keyNoBudget: "No whole budget was found.",
  keyPeriod: "Period",
  keyFiguresOf: "Key figures {{period}}, sheet {{sheet}}",
  keyMissing: "not computed yet",
  keySignal: "signal",
  keyBelow: "Signal below {{value}}",
  keyAbove: "Signal above {{value}}",
  keySourceProfitability: "Result divided by total income. The inspectorate dropped its limit in 2021.",
  keySourceSignalValue:
    "A share of total income, with a minimum: 3.5% and € 250,000. Source: Kamerstuk 35 300 VIII nr. 207, 29 June 2020. Both can be set below.",
  keySourceReserve: "Opening reserve plus the results up to this year.",
  keySourceEquityRatio:
    "Equity divided by the signal value. Above 1 it may be excessive. Source: inspectorate, 2020.",
  keySourceSolvency:
    "Equity plus provisions, divided by the balance sheet total. Source: inspectorate, since 2021.",
  keySourceLiquidity:
    "Current assets divided by current liabilities. The limit depends on total income. Source: inspectorate, since the accounts of 2022.",
  keySourceResilience: "Equity divided by total income. There is no limit for it any more.",
  keyBalance: "Figures that are not in the budget",
  keyBalanceHelp: "In euro, or a percentage where it says so. Empty: we do without.",
  keyUnread: "An amount cannot be read. Type digits only.",
  keySave: "Write in sheet Peil",
  keySaved: "The figures are in the sheet Peil.",
} as const satisfies Record<keyof typeof dutch, string>;
