// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Fault.Thing {
  /// What the thing is called.
  var phrase: Phrase {
    shapePhrase ?? yamlPhrase ?? futurePhrase ?? taskPhrase ?? keyPhrase ?? placePhrase
  }

  private var shapePhrase: Phrase? {
    switch self {
    case .text: Phrase("text", nb: "tekst", nn: "tekst")
    case .paths:
      Phrase("a list of key paths", nb: "en liste med nøkkelstier", nn: "ei liste med nøkkelstiar")
    case .languages:
      Phrase(
        "a text for each language: {en: …, nb: …}", nb: "en tekst for hvert språk: {en: …, nb: …}",
        nn: "ein tekst for kvart språk: {en: …, nb: …}")
    case .name:
      Phrase(
        "a name of lower-case letters, digits and underscores",
        nb: "et navn med små bokstaver, sifre og understreker",
        nn: "eit namn med små bokstavar, siffer og understrekar")
    case .year: Phrase("a year such as 2034", nb: "et årstall som 2034", nn: "eit årstal som 2034")
    case .countedYear:
      Phrase(
        "a year such as 2034 or `year 10`", nb: "et årstall som 2034 eller `year 10`",
        nn: "eit årstal som 2034 eller `year 10`")
    case .phase:
      Phrase(
        "the name of a phase, or start", nb: "navnet på en fase, eller start",
        nn: "namnet på ein fase, eller start")
    case .seriesAndYears:
      Phrase(
        "a series with years of your own", nb: "en serie med egne år i tillegg",
        nn: "ein serie med eigne år i tillegg")
    case .ownNames:
      Phrase(
        "a map from names of your own", nb: "en blokk med egne navn", nn: "ei blokk med eigne namn")
    case .laws:
      Phrase(
        "a map from key paths to distributions", nb: "en blokk med en fordeling for hver nøkkelsti",
        nn: "ei blokk med ei fordeling for kvar nøkkelsti")
    case .correlation:
      Phrase(
        "[path, path, correlation]", nb: "[sti, sti, korrelasjon]", nn: "[sti, sti, korrelasjon]")
    case .distribution: Phrase("a distribution", nb: "en fordeling", nn: "ei fordeling")
    case .map: Phrase("map", nb: "blokk", nn: "blokk")
    case .mapFromNames:
      Phrase("map from names", nb: "blokk med egne navn", nn: "blokk med eigne namn")
    case .aList: Phrase("a list", nb: "en liste", nn: "ei liste")
    case .aMap: Phrase("a map", nb: "en blokk", nn: "ei blokk")
    case .aFolder: Phrase("a folder (FOLDER/)", nb: "en mappe (MAPPE/)", nn: "ei mappe (MAPPE/)")
    case .aFile: Phrase("a file", nb: "en fil", nn: "ei fil")
    case .dataFolder:
      Phrase(
        "a folder with series.csv", nb: "en mappe med series.csv", nn: "ei mappe med series.csv")
    case .nothing: Phrase("nothing", nb: "ingenting", nn: "ingenting")
    case .noneOfThem: Phrase("none of them", nb: "ingen av dem", nn: "ingen av dei")
    case .years: Phrase("values by year", nb: "verdier år for år", nn: "verdiar år for år")
    case .yearsHolding:
      Phrase(
        "values by year, each holding until the next",
        nb: "verdier etter år, der hver gjelder til den neste",
        nn: "verdiar etter år, der kvar gjeld til den neste")
    case .yearsBetween:
      Phrase(
        "values by year with between", nb: "verdier etter år med between",
        nn: "verdiar etter år med between")
    case .aboveZero: Phrase("above 0", nb: "over 0", nn: "over 0")
    case .ofTheMean:
      Phrase(
        "from a billionth of the mean to 10 times the mean",
        nb: "fra en milliarddel av gjennomsnittet til 10 ganger gjennomsnittet",
        nn: "frå ein milliarddel av gjennomsnittet til 10 gonger gjennomsnittet")
    case .partOfAll:
      Phrase(
        "between 0 % and 100 %, both excluded", nb: "mellom 0 % og 100 %, men verken 0 eller 100",
        nn: "mellom 0 % og 100 %, men verken 0 eller 100")
    case .betweenOnes:
      Phrase(
        "between -1 and 1, both excluded", nb: "mellom -1 og 1, men verken -1 eller 1",
        nn: "mellom -1 og 1, men verken -1 eller 1")
    default: nil
    }
  }

  private var yamlPhrase: Phrase? {
    switch self {
    case .anchor: Phrase("an anchor (&)", nb: "et anker (&)", nn: "eit anker (&)")
    case .alias: Phrase("an alias (*)", nb: "et alias (*)", nn: "eit alias (*)")
    case .tag: Phrase("a tag (!)", nb: "en tagg (!)", nn: "ein tagg (!)")
    case .mergeKey:
      Phrase("a merge key (<<)", nb: "en flettenøkkel (<<)", nn: "ein flettenøkkel (<<)")
    case .keyOfSeveral:
      Phrase(
        "a key that is itself a list or a map", nb: "en nøkkel som selv er en liste eller en blokk",
        nn: "ein nøkkel som sjølv er ei liste eller ei blokk")
    case .tab:
      Phrase(
        "a tab stands here; indent with spaces",
        nb: "her står en tabulator; rykk inn med mellomrom",
        nn: "her står ein tabulator; rykk inn med mellomrom")
    case .hardSpace:
      Phrase(
        "a non-breaking space stands here, as text from Word or a web page has; type a plain one",
        nb: "her står et hardt mellomrom, som i tekst fra Word eller en nettside; skriv et vanlig",
        nn: "her står eit hardt mellomrom, som i tekst frå Word eller ei nettside; skriv eit vanleg"
      )
    case .hiddenBreak:
      Phrase(
        "a line end that editors do not show (CR, U+0085, U+2028, U+2029); end lines as usual",
        nb: "linjeskift som ikke vises (CR, U+0085, U+2028, U+2029); bruk vanlige linjeskift",
        nn: "linjeskift som ikkje blir viste (CR, U+0085, U+2028, U+2029); bruk vanlege linjeskift")
    case .textNeedsQuotes:
      Phrase(
        "a text with a colon or # in it must stand in quotes: \"KSF: half\"",
        nb: "en tekst med kolon eller # må stå i anførselstegn: \"KSF: halvt\"",
        nn: "ein tekst med kolon eller # må stå i hermeteikn: \"KSF: halvt\"")
    case .missingColon:
      Phrase(
        "a colon, or the space after it, is missing",
        nb: "et kolon, eller mellomrommet etter det, mangler",
        nn: "eit kolon, eller mellomrommet etter det, manglar")
    case .nestedTooDeep:
      Phrase("it is nested too deep", nb: "det er for mange nivåer", nn: "det er for mange nivå")
    case .openQuote, .brokenQuote:
      Phrase(
        "a quote is not closed or stands where it cannot",
        nb: "et anførselstegn er ikke lukket, eller står der det ikke kan stå",
        nn: "eit hermeteikn er ikkje lukka, eller står der det ikkje kan stå")
    case .notClosed:
      Phrase(
        "a bracket, brace or quote is not closed",
        nb: "en hakeparentes, en krøllparentes eller et anførselstegn er ikke lukket",
        nn: "ein hakeparentes, ein krøllparentes eller eit hermeteikn er ikkje lukka")
    case .badIndent:
      Phrase(
        "a line is indented more or less than its neighbours, or a quote or bracket ended early",
        nb: "en linje er rykket inn mer eller mindre enn naboene, eller et "
          + "anførselstegn eller en parentes sluttet for tidlig",
        nn: "ei linje er rykt inn meir eller mindre enn naboane, eller eit "
          + "hermeteikn eller ein parentes slutta for tidleg")
    case .noValueHere:
      Phrase(
        "a value or a second colon stands where none can",
        nb: "det står en verdi eller et kolon for mye",
        nn: "det står ein verdi eller eit kolon for mykje")
    case .badEscape:
      Phrase(
        "a backslash in double quotes is followed by a sign that has no meaning there",
        nb: "en omvendt skråstrek i anførselstegn følges av et tegn uten betydning der",
        nn: "ein omvend skråstrek i hermeteikn er følgd av eit teikn utan tyding der")
    case .badSign:
      Phrase(
        "a sign that text cannot have", nb: "et tegn som ikke kan stå i tekst",
        nn: "eit teikn som ikkje kan stå i tekst")
    case .tooManyCells:
      Phrase(
        "it has more cells than there are columns", nb: "den har flere celler enn det er kolonner",
        nn: "ho har fleire celler enn det er kolonnar")
    default: nil
    }
  }

  private var placePhrase: Phrase {
    switch self {
    case .standardOutput: Phrase("standard output", nb: "standardutdata", nn: "standardutdata")
    case .diskFull: Phrase("the disk is full", nb: "disken er full", nn: "disken er full")
    case .fileSizeLimit:
      Phrase(
        "no file may become so large (ulimit -f)", nb: "ingen fil kan bli så stor (ulimit -f)",
        nn: "inga fil kan bli så stor (ulimit -f)")
    case .noTemporaryFile:
      Phrase(
        "no temporary file could be made; TMPDIR says in which folder",
        nb: "det lot seg ikke gjøre å lage en midlertidig fil; TMPDIR sier i hvilken mappe",
        nn: "det lét seg ikkje gjere å lage ei mellombels fil; TMPDIR seier i kva mappe")
    case .notPermitted:
      Phrase(
        "it may not be written there", nb: "du har ikke skrivetilgang der",
        nn: "du har ikkje skrivetilgang der")
    case .fileInTheWay:
      Phrase(
        "a file stands where a folder is needed", nb: "det ligger en fil der det trengs en mappe",
        nn: "det ligg ei fil der det trengst ei mappe")
    case .folderInTheWay:
      Phrase(
        "a folder stands where the file is to be", nb: "det ligger en mappe der filen skal ligge",
        nn: "det ligg ei mappe der fila skal liggje")
    case .somethingInTheWay:
      Phrase(
        "something else stands where it is to be", nb: "det ligger noe annet der den skal ligge",
        nn: "det ligg noko anna der ho skal liggje")
    case .unreadPipe:
      Phrase("nobody reads the pipe", nb: "ingen leser røret", nn: "ingen les røyret")
    case .closed: Phrase("it is closed", nb: "den er lukket", nn: "han er lukka")
    case .isRead:
      Phrase(
        "this very run reads it; name another file",
        nb: "denne kjøringen leser den; oppgi en annen fil",
        nn: "denne køyringa les ho; oppgje ei anna fil")
    case .workbook:
      Phrase("an Excel workbook", nb: "en Excel-arbeidsbok", nn: "ei Excel-arbeidsbok")
    case .isThere:
      Phrase(
        "it is there already; name another file", nb: "den finnes allerede; oppgi en annen fil",
        nn: "ho finst allereie; oppgje ei anna fil")
    default: Phrase("the system refused", nb: "systemet nektet", nn: "systemet nekta")
    }
  }
}
