// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of a fault whose usual words do not fit what is known of it.
enum FaultVariant: String, CaseIterable {
  case seriesEmpty, keyTwice, valueOutOfRange, columnAbsent, noTargets, nothingToSet, noNames
  case growthFromYear

  var phrase: Phrase {
    switch self {
    case .seriesEmpty:
      Phrase(
        "there is no value in the file. Give at least one row: `year, value, unit`.",
        nb: "det er ingen verdi i filen. Gi minst én rad: `year, value, unit`.",
        nn: "det er ingen verdi i fila. Gje minst éi rad: `year, value, unit`.")
    case .keyTwice:
      Phrase(
        "'{found}' stands twice in one map. Keep one of them.",
        nb: "«{found}» står to ganger i samme blokk. Behold den ene.",
        nn: "«{found}» står to gonger i same blokk. Behald den eine.")
    case .valueOutOfRange:
      Phrase(
        "the value is out of range. Allowed: {allowed}.",
        nb: "verdien er utenfor grensene. Tillatt: {allowed}.",
        nn: "verdien er utanfor grensene. Tillate: {allowed}.")
    case .columnAbsent:
      Phrase(
        "the scenario has no '{found}': it needs {needs}, which is not given.",
        nb: "scenarioet har ingen «{found}»: den trenger {needs}, som ikke er gitt.",
        nn: "scenarioet har ingen «{found}»: han treng {needs}, som ikkje er gjeve.")
    case .noTargets:
      Phrase(
        "there is no target '{found}': the scenario has none.",
        nb: "det finnes ikke noe mål «{found}»: scenarioet har ingen.",
        nn: "det finst ikkje noko mål «{found}»: scenarioet har ingen.")
    case .nothingToSet:
      Phrase(
        "nothing stands at '{found}' that can be set.",
        nb: "ingenting som kan settes, står på «{found}».",
        nn: "ingenting som kan setjast, står på «{found}».")
    case .noNames:
      Phrase(
        "there is no such name: '{found}'. None stands there. A file that extends the scenario "
          + "can add one.",
        nb: "det finnes ikke noe slikt navn: «{found}». Ingen står der. En fil som utvider "
          + "scenarioet, kan legge til et.",
        nn: "det finst ikkje noko slikt namn: «{found}». Ingen står der. Ei fil som utvidar "
          + "scenarioet, kan leggje til eit.")
    case .growthFromYear:
      Phrase(
        "growth is needed {when}, and none is given: the first rate is for {found}. Add growth "
          + "for these years.",
        nb: "vekst trengs {when}, og ingen er gitt: den første raten er for {found}. Legg til "
          + "vekst for disse årene.",
        nn: "vekst trengst {when}, og ingen er gjeven: den første raten er for {found}. Legg til "
          + "vekst for desse åra.")
    }
  }
}
