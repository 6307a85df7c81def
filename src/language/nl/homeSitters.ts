/** The quarterly register of home sitters. */
export const homeSitters = {
  title: "Thuiszitters op blad {{sheet}}",
  noCount: "Hier hoort een aantal leerlingen: een heel getal, 0 of meer. Typ het aantal opnieuw.",
  totalDiffers:
    "Het totaal van {{period}} is niet de som van categorie 1 en categorie 2. Kijk de drie aantallen na.",
  absoluteExceeds:
    "In {{period}} zijn er meer absolute thuiszitters dan leerlingen in categorie 1, terwijl zij daar deel van zijn.",
  offeredExceeds:
    "In {{period}} kregen meer leerlingen op tijd een aanbod dan er leerlingen waren. Kijk beide aantallen na.",
  notAllOffered:
    "In {{period}} had niet iedere thuiszitter binnen drie maanden een passend aanbod. De norm is 100 %.",
  reasonsTotalDiffers: "Het totaal van de redenen in {{period}} is niet de som van de redenen.",
  reasonsDiffer:
    "De redenen in {{period}} tellen niet op tot het aantal thuiszitters. Dat kan als een leerling meer redenen heeft.",
  personal:
    "Dit register lijkt een leerling aan te wijzen ({{trait}}). Een register telt alleen; haal namen en nummers weg.",
  category1: "Categorie 1: absoluut verzuim",
  category2: "Categorie 2: thuiszitters",
  total: "Totaal categorie 1 en 2",
  absolute: "Waarvan absolute thuiszitters",
  exemptions: "Vrijstellingen",
  offered: "Passend aanbod binnen drie maanden",
  due: "Bij wie de drie maanden om zijn",
  reasonsTotal: "Totaal van de redenen",
  reasonLine: "Reden: {{reason}}",
  part: "Wat",
  change: "Verandering",
  changeMore: "{{count}} meer",
  changeLess: "{{count}} minder",
  changeNone: "gelijk",
  withinNorm: "iedereen op tijd een aanbod",
  belowNorm: "niet iedereen op tijd een aanbod",
  norm: "Norm 100 %",
  chart: "Thuiszitters per kwartaal",
  seen: "U ziet hier de aantallen uit uw blad. In het rapport en op de opdrachtregel staan aantallen onder 5 niet.",
  masked: "< 5",
  hidden: "niet getoond",
  maskedWhy:
    "Aantallen onder 5 staan er niet, omdat ze naar een kind kunnen wijzen. Ook wat daaruit is af te leiden, is weggelaten.",
  count_one: "{{count}} register van thuiszitters",
  count_other: "{{count}} registers van thuiszitters",
  normFigure: "thuiszitters met een passend aanbod binnen drie maanden in {{period}}, blad {{sheet}}",
  templateName: "Thuiszitters",
  templateWhat:
    "Register per kwartaal: categorie 1 en 2, vrijstellingen, aanbod binnen drie maanden en redenen.",
  quarter: "Kwartaal {{number}} {{year}}",
  reasons: "Redenen",
  reasonSupport: "Geen passend aanbod",
  reasonWaiting: "Wachtlijst zorg of onderwijs",
  reasonHealth: "Lichamelijke of psychische klachten",
  reasonHome: "Omstandigheden thuis",
  reasonOther: "Anders",
} as const;
