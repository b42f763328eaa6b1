// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Fault.Code {
  /// What is said of a file and its form.
  var filePhrase: Phrase? {
    switch self {
    case .fileMissing:
      Phrase(
        "there is no file '{found}'. Check the name and the folder.",
        nb: "det finnes ingen fil «{found}». Sjekk navnet og mappen.",
        nn: "det finst inga fil «{found}». Sjekk namnet og mappa.")
    case .fileIsFolder:
      Phrase(
        "'{found}' is a folder; name a file in it.",
        nb: "«{found}» er en mappe. Oppgi en fil i mappen.",
        nn: "«{found}» er ei mappe. Oppgje ei fil i mappa.")
    case .fileUnreadable:
      Phrase(
        "'{found}' cannot be read. Check its permissions.",
        nb: "«{found}» kan ikke leses. Kontroller tilgangsrettighetene.",
        nn: "«{found}» kan ikkje lesast. Kontroller tilgangsrettane.")
    case .fileNotRegular:
      Phrase(
        "'{found}' is a pipe, a device or the like, and only files are read. Save what comes from it "
          + "in a file, and name that.",
        nb:
          "«{found}» er en datakanal, en enhet eller lignende, og bare filer blir lest. Lagre det "
          + "som kommer derfra, i en fil, og oppgi den.",
        nn:
          "«{found}» er ein datakanal, ei eining eller liknande, og berre filer blir lesne. Lagre "
          + "det som kjem derifrå, i ei fil, og oppgje ho.")
    case .fileEmpty:
      Phrase(
        "the file is empty. `ksf new` prints a scenario to start from.",
        nb: "filen er tom. `ksf new` skriver ut et scenario å begynne med.",
        nn: "fila er tom. `ksf new` skriv ut eit scenario å byrje med.")
    case .fileTooLarge:
      Phrase(
        "the file is larger than 2 MB, so it is not a scenario or a series.",
        nb: "filen er større enn 2 MB, så den er verken et scenario eller en serie.",
        nn: "fila er større enn 2 MB, så ho er verken eit scenario eller ein serie.")
    case .notUTF8:
      Phrase(
        "the file is not UTF-8 text. Save it again as UTF-8; in Excel as CSV UTF-8.",
        nb: "filen er ikke UTF-8-tekst. Lagre den på nytt som UTF-8; i Excel som CSV UTF-8.",
        nn: "fila er ikkje UTF-8-tekst. Lagre ho på nytt som UTF-8; i Excel som CSV UTF-8.")
    case .notYAML:
      Phrase(
        "this is not YAML: {found}. Look at this line and the one before it.",
        nb: "dette er ikke YAML: {found}. Se på denne linjen og linjen før.",
        nn: "dette er ikkje YAML: {found}. Sjå på denne linja og linja før.")
    case .severalDocuments:
      Phrase(
        "a second document begins here (---). A scenario is one document.",
        nb: "et nytt dokument begynner her (---). Et scenario er ett dokument.",
        nn: "eit nytt dokument byrjar her (---). Eit scenario er eitt dokument.")
    case .duplicateKey:
      Phrase(
        "'{found}' stands twice in one map, first on line {allowed}. Keep one of them.",
        nb: "«{found}» står to ganger i samme blokk, først på linje {allowed}. Behold den ene.",
        nn: "«{found}» står to gonger i same blokk, først på linje {allowed}. Behald den eine.")
    case .yamlFeature:
      Phrase(
        "scenario files do not use {found}. Write the value out.",
        nb: "{found} kan ikke brukes i scenariofiler. Skriv verdien helt ut.",
        nn: "{found} kan ikkje brukast i scenariofiler. Skriv verdien heilt ut.")
    case .csvHeader:
      Phrase(
        "the columns are '{found}'; needed are {allowed}, separated by commas or semicolons.",
        nb: "kolonnene er «{found}»; nødvendige er {allowed}, skilt med komma eller semikolon.",
        nn: "kolonnane er «{found}»; naudsynte er {allowed}, skilde med komma eller semikolon.")
    case .csvRow:
      Phrase(
        "the row cannot be read: {found}.", nb: "raden kan ikke leses: {found}.",
        nn: "rada kan ikkje lesast: {found}.")
    case .csvPoint:
      Phrase(
        "'{found}' has a point, and with semicolons the decimal sign is a comma. Write {choice}.",
        nb: "«{found}» har punktum, og med semikolon er desimaltegnet komma. Skriv {choice}.",
        nn: "«{found}» har punktum, og med semikolon er desimalteiknet komma. Skriv {choice}.")
    case .csvMixedUnits:
      Phrase(
        "'{found}' is another unit than in the rows before, {allowed}. A series has one unit.",
        nb: "«{found}» er en annen enhet enn i radene før, {allowed}. En serie har én enhet.",
        nn: "«{found}» er ei anna eining enn i radene før, {allowed}. Ein serie har éi eining.")
    case .csvNotReadOn:
      Phrase(
        "from here on the file is not read: {found} faults are known already. Mend them first.",
        nb: "herfra er filen ikke lest: {found} feil er kjent alt. Rett dem først.",
        nn: "herifrå er fila ikkje lesen: {found} feil er kjende alt. Rett dei først.")
    case .csvDuplicateYear:
      Phrase(
        "{found} stands twice. Keep one row for each year.",
        nb: "{found} står to ganger. Behold én rad for hvert år.",
        nn: "{found} står to gonger. Behald éi rad for kvart år.")
    case .unknownExtension:
      Phrase(
        "files ending in {found} are not written. Known: {allowed}; anything else is a folder.",
        nb: "programmet skriver ikke filer som slutter på {found}. Mulige endelser: "
          + "{allowed}; alt annet regnes som en mappe.",
        nn: "programmet skriv ikkje filer som sluttar på {found}. Moglege endingar: "
          + "{allowed}; alt anna blir rekna som ei mappe.")
    case .notWritten:
      Phrase(
        "'{found}' was not written: {allowed}.", nb: "«{found}» ble ikke skrevet: {allowed}.",
        nn: "«{found}» blei ikkje skriven: {allowed}.")
    default: documentPhrase
    }
  }

  /// What is said of documents and of what makes them.
  private var documentPhrase: Phrase? {
    switch self {
    case .alreadyThere:
      Phrase(
        "'{found}' is there already. Choose another name, or replace it with --force.",
        nb: "«{found}» finnes allerede. Velg et annet navn, eller erstatt det med --force.",
        nn: "«{found}» finst alt. Vel eit anna namn, eller byt det ut med --force.")
    case .unknownDocument:
      Phrase(
        "this command does not write {found}. It writes {allowed}.",
        nb: "denne kommandoen skriver ikke {found}. Den skriver {allowed}.",
        nn: "denne kommandoen skriv ikkje {found}. Han skriv {allowed}.")
    case .pieceMissing:
      Phrase(
        "{found} is needed for this and is not here. To install it: {allowed}",
        nb: "dette krever {found}, som ikke finnes her. Slik installeres det: {allowed}",
        nn: "dette krev {found}, som ikkje finst her. Slik blir det installert: {allowed}")
    case .unknownFigure:
      Phrase(
        "there is no figure '{found}' here. There are: {names}.",
        nb: "det finnes ingen figur «{found}» her. Det finnes: {names}.",
        nn: "det finst ingen figur «{found}» her. Det finst: {names}.")
    case .toolFailed:
      Phrase(
        "{found} failed and nothing was written: {allowed}",
        nb: "{found} mislyktes, og ingenting ble skrevet: {allowed}",
        nn: "{found} mislukkast, og ingenting blei skrive: {allowed}")
    case .foreignFiles:
      Phrase(
        "'{found}' holds what this command did not write: {names}. Choose another folder.",
        nb:
          "«{found}» inneholder noe denne kommandoen ikke har skrevet: {names}. Velg en annen mappe.",
        nn: "«{found}» inneheld noko denne kommandoen ikkje har skrive: {names}. Vel ei anna mappe."
      )
    case .studyAlone:
      Phrase(
        "'{found}' is a study, and a study is exported alone.",
        nb: "«{found}» er en studie, og en studie eksporteres alene.",
        nn: "«{found}» er ein studie, og ein studie blir eksportert åleine.")
    case .frontierAlone:
      Phrase(
        "A frontier is drawn of one scenario, and this is: {found}.",
        nb: "En grensekurve tegnes for ett scenario, og dette er: {found}.",
        nn: "Ei grensekurve blir teikna for eitt scenario, og dette er: {found}.")
    case .notAStudy:
      Phrase(
        "'{found}' is a scenario: samples, seed and the like are only of a study.",
        nb: "«{found}» er et scenario: utvalg, frø og slikt gjelder bare en studie.",
        nn: "«{found}» er eit scenario: utval, frø og slikt gjeld berre ein studie.")
    default: nil
    }
  }
}
