// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What the descriptions of open data say.
enum OpenDataWords: String, CaseIterable {
  case figuresDescription, studyDescription
  case wideTitle, longTitle, columnsTitle, scenariosTitle, inputsTitle, sourcesTitle
  case scenarioField, yearField, seriesField, valueField, unitField, priceField, statusField,
    labelField, meaningField, decimalsField, titleField, descriptionField, firstYearField,
    lastYearField, priceYearField, changesField, coversField, doesNotCoverField, pathField,
    inputValueField, sourceField, noteField, publisherField, dateField, urlField, confidenceField,
    licenceField
  case numberField, sentenceField, statisticField, estimateField, lowField, highField
  case bandsTitle, bandIndicesTitle
  case interpolated, computed

  var phrase: Phrase {
    switch self {
    case .figuresDescription:
      Phrase(
        "Figures of a scenario, year by year, computed by ksf; what they rest on belongs to its "
          + "publishers, with the licence of each among the sources ('unknown' where the terms "
          + "were not seen). run.json tells how to make the same files again.",
        nb:
          "Tall fra et scenario, år for år, beregnet av ksf. Tallene de bygger på, tilhører dem "
          + "som har utgitt dem; lisensen til hver av dem står blant kildene («unknown» der "
          + "vilkårene ikke er sett). run.json forteller hvordan de samme filene kan lages på "
          + "nytt.",
        nn:
          "Tal frå eit scenario, år for år, rekna ut av ksf. Tala dei byggjer på, høyrer til dei "
          + "som har gjeve dei ut; lisensen til kvar av dei står mellom kjeldene («unknown» der "
          + "vilkåra ikkje er sette). run.json fortel korleis dei same filene kan lagast på nytt.")
    case .studyDescription:
      Phrase(
        "What a study found by playing many futures of a scenario with ksf; study.yaml, "
          + "scenario.yaml and run.json tell how to make the same files again.",
        nb: "Det en studie fant ved å spille mange framtider av et scenario med ksf. study.yaml, "
          + "scenario.yaml og run.json forteller hvordan de samme filene kan lages på nytt.",
        nn: "Det ein studie fann ved å spele mange framtider av eit scenario med ksf. study.yaml, "
          + "scenario.yaml og run.json fortel korleis dei same filene kan lagast på nytt.")
    case .wideTitle:
      Phrase(
        "Figures by year, a field for each column", nb: "Tall etter år, et felt for hver kolonne",
        nn: "Tal etter år, eit felt for kvar kolonne")
    case .longTitle:
      Phrase("A row for each figure", nb: "En rad for hvert tall", nn: "Ei rad for kvart tal")
    case .columnsTitle:
      Phrase("What the columns are", nb: "Hva kolonnene er", nn: "Kva kolonnane er")
    case .scenariosTitle: Phrase("The scenarios", nb: "Scenarioene", nn: "Scenarioa")
    case .inputsTitle:
      Phrase(
        "The numbers that the figures were computed of", nb: "Tallene som er lagt til grunn",
        nn: "Tala som er lagde til grunn")
    case .sourcesTitle:
      Phrase("Where the numbers come from", nb: "Hvor tallene er hentet", nn: "Kvar tala er henta")
    case .bandsTitle:
      Phrase(
        "The spread of each year over the futures", nb: "Spredningen i hvert år over framtidene",
        nn: "Spreiinga i kvart år over framtidene")
    case .bandIndicesTitle:
      Phrase(
        "What the spread of each year comes from", nb: "Hva spredningen i hvert år kommer av",
        nn: "Kva spreiinga i kvart år kjem av")
    case .scenarioField:
      Phrase("The scenario, by its name", nb: "Scenarioet, med navn", nn: "Scenarioet, med namn")
    case .yearField: Phrase("The calendar year", nb: "Kalenderåret", nn: "Kalenderåret")
    case .seriesField:
      Phrase(
        "The column: what is measured", nb: "Kolonnen: det som måles",
        nn: "Kolonnen: det som blir målt")
    case .valueField:
      Phrase(
        "The figure, not rounded, in the unit of the row",
        nb: "Tallet, ikke avrundet, i radens enhet",
        nn: "Talet, ikkje avrunda, i eininga til rada")
    case .unitField:
      Phrase(
        "MNOK: million Norwegian kroner; fraction: 0.01 means 1 %",
        nb: "MNOK: millioner norske kroner; fraction: 0,01 betyr 1 %",
        nn: "MNOK: millionar norske kroner; fraction: 0,01 tyder 1 %")
    case .priceField:
      Phrase(
        "Money only: nominal, or real with the price year",
        nb: "Bare for penger: nominal (løpende priser), eller real med prisåret",
        nn: "Berre for pengar: nominal (løpande prisar), eller real med prisåret")
    case .statusField:
      Phrase("How sure the number is", nb: "Hvor sikkert tallet er", nn: "Kor sikkert talet er")
    case .labelField: Phrase("Its name for people", nb: "Navn for lesere", nn: "Namn for lesarar")
    case .meaningField: Phrase("What it holds", nb: "Hva den inneholder", nn: "Kva han inneheld")
    case .decimalsField:
      Phrase(
        "As many as readers are shown", nb: "Antall desimaler som vises",
        nn: "Talet på desimalar som blir viste")
    case .numberField: Phrase("Its place", nb: "Rekkefølge", nn: "Rekkjefølgje")
    case .sentenceField:
      Phrase("A sentence of the answer", nb: "Setning i svaret", nn: "Setning i svaret")
    case .statisticField:
      Phrase(
        "Which estimate it is: mean, sd, q05 (5 of 100 futures are below), an index, a criterion",
        nb:
          "Hvilket anslag det er: mean, sd, q05 (5 av 100 framtider er lavere), indeks, kriterium",
        nn: "Kva anslag det er: mean, sd, q05 (5 av 100 framtider er lågare), indeks, kriterium")
    case .estimateField: Phrase("The estimate", nb: "Anslaget", nn: "Anslaget")
    case .lowField:
      Phrase(
        "The lower end of its interval", nb: "Nedre grense for intervallet",
        nn: "Nedre grense for intervallet")
    case .highField:
      Phrase(
        "The upper end of its interval", nb: "Øvre grense for intervallet",
        nn: "Øvre grense for intervallet")
    case .interpolated:
      Phrase(
        "filled in between observed years", nb: "utfylt mellom observerte år",
        nn: "utfylt mellom observerte år")
    case .computed: Phrase("computed", nb: "beregnet", nn: "rekna ut")
    case .titleField: Phrase("The title", nb: "Tittelen", nn: "Tittelen")
    case .descriptionField:
      Phrase("What it is about", nb: "Hva det handler om", nn: "Kva det handlar om")
    case .firstYearField: Phrase("The first year shown", nb: "Første år", nn: "Første år")
    case .lastYearField: Phrase("The last year shown", nb: "Siste år", nn: "Siste år")
    case .priceYearField:
      Phrase(
        "Real amounts are in kroner of", nb: "Året for faste priser", nn: "Året for faste prisar")
    case .changesField:
      Phrase("What was changed in it", nb: "Hva som er endret i det", nn: "Kva som er endra i det")
    case .coversField: Phrase("What it covers", nb: "Hva det omfatter", nn: "Kva det omfattar")
    case .doesNotCoverField:
      Phrase("What it does not cover", nb: "Hva det ikke omfatter", nn: "Kva det ikkje omfattar")
    case .pathField:
      Phrase("The key path in the file", nb: "Nøkkelstien i filen", nn: "Nøkkelstien i fila")
    case .inputValueField:
      Phrase(
        "The number, in the unit of the row", nb: "Tallet, i radens enhet",
        nn: "Talet, i eininga til rada")
    case .sourceField: Phrase("An id of the sources", nb: "En kilde-id", nn: "Ein kjelde-id")
    case .noteField:
      Phrase(
        "What is to be minded", nb: "Det som er verdt å merke seg",
        nn: "Det som er verdt å merke seg")
    case .publisherField: Phrase("Who published it", nb: "Utgiver", nn: "Utgjevar")
    case .dateField: Phrase("When it was published", nb: "Utgitt", nn: "Utgjeve")
    case .urlField: Phrase("Its address", nb: "Adressen", nn: "Adressa")
    case .confidenceField:
      Phrase(
        "How far it can be trusted: high, medium, low", nb: "Tillit: high, medium, low",
        nn: "Tillit: high, medium, low")
    case .licenceField:
      Phrase(
        "The terms of reuse; unknown where they were not seen",
        nb: "Vilkår for gjenbruk; unknown der de ikke er sett",
        nn: "Vilkår for gjenbruk; unknown der dei ikkje er sette")
    }
  }
}
