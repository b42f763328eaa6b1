// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Fault.Code {
  /// What is said of a name that is not there, or not there alone.
  var namePhrase: Phrase? {
    switch self {
    case .unknownKey:
      Phrase(
        "there is no key '{found}' here. Known: {names}.",
        nb: "det er ingen nøkkel «{found}» her. Kjente: {names}.",
        nn: "det er ingen nøkkel «{found}» her. Kjende: {names}.")
    case .missingKey:
      Phrase(
        "the key is missing; it needs {choice}.", nb: "nøkkelen mangler; den skal ha {choice}.",
        nn: "nøkkelen manglar; han skal ha {choice}.")
    case .missingKeys:
      Phrase(
        "the keys {found} are missing. Give them, or lay the file over another scenario with "
          + "extends.",
        nb: "nøklene {found} mangler. Ta dem med, eller legg filen oppå et annet scenario med "
          + "extends.",
        nn: "nøklane {found} manglar. Ta dei med, eller legg fila oppå eit anna scenario med "
          + "extends.")
    case .exactlyOneKey:
      Phrase(
        "exactly one of {allowed} must stand here; found {found}.",
        nb: "nøyaktig én av {allowed} må stå her; nå står {found} her.",
        nn: "nøyaktig éin av {allowed} må stå her; no står {found} her.")
    case .unknownScenario:
      Phrase(
        "there is no scenario '{found}' in the library, and no such file. `ksf list scenarios` "
          + "shows what there is; `ksf list studies` the studies, for sweep, export, report and chart.",
        nb: "scenarioet «{found}» finnes verken i biblioteket eller som fil. `ksf "
          + "list scenarios` viser hva som finnes; `ksf list studies` viser studiene, som er for sweep, "
          + "export, report og chart.",
        nn: "scenarioet «{found}» finst verken i biblioteket eller som fil. `ksf "
          + "list scenarios` viser kva som finst; `ksf list studies` viser studiane, som er for sweep, "
          + "export, report og chart.")
    case .unknownSeries:
      Phrase(
        "there is no data series '{found}'. `ksf list series` shows what there is, --data adds "
          + "more; a file's name ends in .csv.",
        nb: "det finnes ingen dataserie «{found}». `ksf list series` viser hva som "
          + "finnes, --data legger til flere; navnet på en egen fil må slutte på " + ".csv.",
        nn: "det finst ingen dataserie «{found}». `ksf list series` viser kva som "
          + "finst, --data legg til fleire; namnet på ei eiga fil må slutte på .csv.")
    case .unknownSource:
      Phrase(
        "the source '{found}' is neither under sources nor in the data set. Add it under sources, or in "
          + "sources.csv beside the series.",
        nb:
          "kilden «{found}» står verken under sources eller i datasettet. Legg den til under sources, "
          + "eller i sources.csv ved siden av serien.",
        nn:
          "kjelda «{found}» står verken under sources eller i datasettet. Legg ho til under sources, "
          + "eller i sources.csv ved sida av serien.")
    case .unknownColumn:
      Phrase(
        "the scenario's table has no column '{found}'. It has {allowed}.",
        nb: "tabellen til scenarioet har ingen kolonne «{found}». Den har {allowed}.",
        nn: "tabellen til scenarioet har ingen kolonne «{found}». Han har {allowed}.")
    case .unknownMetric:
      Phrase(
        "'{found}' is not a metric. Forms: {allowed}.",
        nb: "«{found}» er ikke et måltall. Former: {allowed}.",
        nn: "«{found}» er ikkje eit måltal. Former: {allowed}.")
    case .badGoal:
      Phrase(
        "'{found}' is not a goal. Write a metric, =, >= or <=, and a value: share@2029 = 1 %.",
        nb: "«{found}» er ikke et mål. Skriv et måltall, =, >= eller <=, og en verdi: "
          + "share@2029 = 1 %.",
        nn: "«{found}» er ikkje eit mål. Skriv eit måltal, =, >= eller <=, og ein verdi: "
          + "share@2029 = 1 %.")
    case .badRange:
      Phrase(
        "'{found}' is not a range. Write the lower and the higher end: {allowed}.",
        nb: "«{found}» er ikke et intervall. Skriv nedre og øvre ende: {allowed}.",
        nn: "«{found}» er ikkje eit intervall. Skriv nedre og øvre ende: {allowed}.")
    case .notACell:
      Phrase(
        "'{found}' is not a cell of the table. Write a column and a year, such as share@2029.",
        nb: "«{found}» er ikke en celle i tabellen. Skriv en kolonne og et år, som share@2029.",
        nn: "«{found}» er ikkje ei celle i tabellen. Skriv ein kolonne og eit år, som share@2029.")
    case .unknownTarget:
      Phrase(
        "there is no target '{found}'. Targets: {allowed}.",
        nb: "det finnes ikke noe mål «{found}». Mål: {allowed}.",
        nn: "det finst ikkje noko mål «{found}». Mål: {allowed}.")
    case .unknownPath:
      Phrase(
        "nothing stands at '{found}'. Known there: {allowed}.",
        nb: "det finnes ingenting på stien «{found}». Der finnes: {allowed}.",
        nn: "det finst ingenting på stien «{found}». Der finst: {allowed}.")
    case .seriesUnit:
      Phrase(
        "the series {found} does not suit: values such as {choice} belong here.",
        nb: "serien {found} passer ikke: her hører verdier som {choice} hjemme.",
        nn: "serien {found} passar ikkje: her høyrer verdiar som {choice} heime.")
    case .unknownName:
      Phrase(
        "there is no such name: '{found}'. Known there: {names}. A new one is added by --set "
          + "'{setting}', or in a file that extends the scenario by keys below each other, without "
          + "points.",
        nb:
          "navnet «{found}» finnes ikke. Der finnes: {names}. Et nytt legges til med --set "
          + "'{setting}', eller i en fil som bygger på scenarioet, med nøkler under hverandre, uten "
          + "punktum.",
        nn: "namnet «{found}» finst ikkje. Der finst: {names}. Eit nytt blir lagt til med --set "
          + "'{setting}', eller i ei fil som byggjer på scenarioet, med nøklar under kvarandre, utan "
          + "punktum.")
    case .unknownThing:
      Phrase(
        "'{found}' is neither a data series, a column, a metric nor a key path. `ksf list` and "
          + "`ksf schema --markdown` show what there is.",
        nb: "«{found}» er verken en dataserie, en kolonne, et måltall eller en nøkkelsti. "
          + "`ksf list` og `ksf schema --markdown` viser hva som finnes.",
        nn: "«{found}» er verken ein dataserie, ein kolonne, eit måltal eller ein nøkkelsti. "
          + "`ksf list` og `ksf schema --markdown` viser kva som finst.")
    case .unknownPhase:
      Phrase(
        "there is no phase '{found}' to come after. Phases: {names}.",
        nb: "det er ingen fase «{found}» å komme etter. Faser: {names}.",
        nn: "det er ingen fase «{found}» å kome etter. Fasar: {names}.")
    case .newPhaseWithoutPlace:
      Phrase(
        "there is no phase '{found}'. Phases: {names}. A new one says which of them it comes after "
          + "(after), or after: start.",
        nb: "det er ingen fase «{found}». Faser: {names}. En ny fase må si hvilken av dem den "
          + "kommer etter (after), eller after: start.",
        nn: "det er ingen fase «{found}». Fasar: {names}. Ein ny fase må seie kva for ein av dei "
          + "han kjem etter (after), eller after: start.")
    case .placeTaken:
      Phrase(
        "{found} cannot both come right after {allowed}. Say of one that it comes after the other.",
        nb: "{found} kan ikke begge komme rett etter {allowed}. Oppgi for den ene at den kommer "
          + "etter den andre.",
        nn: "{found} kan ikkje begge kome rett etter {allowed}. Oppgje for den eine at han kjem "
          + "etter den andre.")
    case .nothingToRemove:
      Phrase(
        "there is no '{found}' to remove.", nb: "«{found}» finnes ikke og kan ikke fjernes.",
        nn: "«{found}» finst ikkje og kan ikkje fjernast.")
    case .nameTaken:
      Phrase(
        "the data set has '{found}' already. Choose another id.",
        nb: "datasettet har «{found}» fra før. Velg en annen id.",
        nn: "datasettet har «{found}» frå før. Vel ein annan id.")
    case .duplicateName:
      Phrase(
        "'{found}' stands twice. Names are unique.",
        nb: "«{found}» står to ganger. Hvert navn kan bare brukes én gang.",
        nn: "«{found}» står to gonger. Kvart namn kan berre brukast éin gong.")
    default: nil
    }
  }

  /// What is said of changes that cannot be made.
  var changePhrase: Phrase? {
    switch self {
    case .setTwice:
      Phrase(
        "'{found}' is set twice. Keep one of them.",
        nb: "«{found}» settes to ganger. Behold den ene.",
        nn: "«{found}» blir sett to gonger. Behald den eine.")
    case .oneValue:
      Phrase(
        "'{allowed}' is one value ('{found}'), so nothing stands below it. Set {allowed} whole.",
        nb: "«{allowed}» er én enkelt verdi («{found}») uten nøkler under seg. Sett "
          + "hele {allowed} på nytt.",
        nn: "«{allowed}» er éin enkelt verdi («{found}») utan nøklar under seg. Set "
          + "heile {allowed} på nytt.")
    case .oneValueForAllYears:
      Phrase(
        "'{found}' stands here for all years. Values by year are written together, as in {allowed}.",
        nb: "«{found}» gjelder her for alle år. Verdier år for år skrives samlet, som {allowed}.",
        nn: "«{found}» gjeld her for alle år. Verdiar år for år blir skrivne samla, som {allowed}.")
    case .pathWithoutParent:
      Phrase(
        "a key with dots is a path into a parent scenario. Add extends, or nest the keys.",
        nb: "en nøkkel med punktum er en sti inn i scenarioet som filen bygger på. "
          + "Legg til extends, eller skriv nøklene inni hverandre.",
        nn: "ein nøkkel med punktum er ein sti inn i scenarioet som fila byggjer på. "
          + "Legg til extends, eller skriv nøklane inni kvarandre.")
    case .nestedPath:
      Phrase(
        "'{found}' is a path with dots. Write it whole, at the left margin: {allowed}.",
        nb: "«{found}» er en sti med punktum. Skriv den hel, ved venstre marg: {allowed}.",
        nn: "«{found}» er ein sti med punktum. Skriv han heil, ved venstre marg: {allowed}.")
    case .removeWithoutParent:
      Phrase(
        "there is nothing to remove here. Add extends, or leave the key out.",
        nb: "her er ingenting å fjerne. Legg til extends, eller utelat nøkkelen.",
        nn: "her er ingenting å fjerne. Legg til extends, eller utelat nøkkelen.")
    case .badSetting:
      Phrase(
        "'{found}' cannot be set. Write --set path=value; not format, id or extends.",
        nb: "«{found}» kan ikke settes. Skriv --set sti=verdi; ikke format, id eller extends.",
        nn: "«{found}» kan ikkje setjast. Skriv --set sti=verdi; ikkje format, id eller extends.")
    case .extendsItself:
      Phrase(
        "the scenarios extend each other in a circle or too deep: {found}.",
        nb: "scenarioene bygger på hverandre i ring eller i for mange ledd: {found}.",
        nn: "scenarioa byggjer på kvarandre i ring eller i for mange ledd: {found}.")
    case .targetWithoutYear:
      Phrase(
        "'{found}' needs the target's own year, `by`, within the years shown.",
        nb: "«{found}» krever at målet har et målår, `by`, innenfor årene som vises.",
        nn: "«{found}» krev at målet har eit målår, `by`, innanfor åra som blir viste.")
    case .notUncertain:
      Phrase(
        "'{found}' stands neither under uncertainty nor under shared, so nothing can correlate "
          + "with it.",
        nb: "«{found}» står verken under uncertainty eller shared, så ingenting kan korrelere med "
          + "den.",
        nn: "«{found}» står verken under uncertainty eller shared, så ingenting kan korrelere med "
          + "han.")
    case .drivesOtherUnit:
      Phrase(
        "'{found}' has another unit than the first path, whose values are such as {allowed}. Give it "
          + "a draw of its own.",
        nb: "«{found}» har en annen enhet enn den første stien, der verdiene er som {allowed}. Gi "
          + "den en egen trekning.",
        nn: "«{found}» har ei anna eining enn den første stien, der verdiane er som {allowed}. Gje "
          + "han ei eiga trekning.")
    case .correlatedTwice:
      Phrase(
        "the correlation of {found} stands twice. Keep one of them.",
        nb: "korrelasjonen mellom {found} står to ganger. Behold den ene.",
        nn: "korrelasjonen mellom {found} står to gonger. Behald den eine.")
    case .correlatedWithItself:
      Phrase(
        "'{found}' cannot be correlated with itself. Name two different ones.",
        nb: "«{found}» kan ikke korrelere med seg selv. Oppgi to forskjellige.",
        nn: "«{found}» kan ikkje korrelere med seg sjølv. Oppgje to ulike.")
    case .drivenTwice:
      Phrase(
        "'{found}' varies twice: as a lever, as an uncertainty or under drives. Keep one of them.",
        nb: "«{found}» varierer to ganger: som handlingsvariabel, som usikkerhet eller under "
          + "drives. Behold bare den ene.",
        nn: "«{found}» varierer to gonger: som handlingsvariabel, som uvisse eller under "
          + "drives. Behald berre den eine.")
    default: nil
    }
  }
}
