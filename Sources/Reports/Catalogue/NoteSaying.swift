// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What a reader of a path might not expect, and how files were read.
enum NoteSaying {
  static func skipped(phase: String, year: Int) -> Message {
    Message(
      "The phase \(phase) is skipped: it ends in \(year), before its turn comes.",
      nb: "Fasen \(phase) hoppes over: den slutter i \(year), før den skulle ha begynt.",
      nn: "Fasen \(phase) blir hoppa over: han sluttar i \(year), før han skulle ha byrja.")
  }
  static func neverBegins(phase: String) -> Message {
    Message(
      "The phase \(phase) does not begin by the last year: the one before it has not ended.",
      nb: "Fasen \(phase) begynner ikke innen siste år: den forrige fasen er ikke avsluttet.",
      nn: "Fasen \(phase) byrjar ikkje innan siste år: den førre fasen er ikkje avslutta.")
  }
  static func atOnce(phase: String, year: Int, by: Int) -> Message {
    Message(
      "The phase \(phase) is at its share at once, in \(year): \(by) is not after the year that it "
        + "starts from.",
      nb: "Fasen \(phase) når andelen med en gang, i \(year): \(by) er ikke senere enn året fasen "
        + "starter fra.",
      nn: "Fasen \(phase) når delen med ein gong, i \(year): \(by) er ikkje seinare enn året fasen "
        + "startar frå.")
  }
  static func fallsToLimit(phase: String, year: Int) -> Message {
    Message(
      "The phase \(phase) begins above its own limit and falls to it in \(year).",
      nb: "Fasen \(phase) begynner over sitt eget tak og settes ned til det i \(year).",
      nn: "Fasen \(phase) byrjar over sitt eige tak og blir sett ned til det i \(year).")
  }
  static func firstAboveLimit(phase: String, amount: String, year: Int) -> Message {
    Message(
      "The phase \(phase) is to begin with \(amount), which is above its own limit: it begins at "
        + "the limit in \(year) and never comes to that amount.",
      nb: "Fasen \(phase) skulle ha begynt med \(amount), som er over dens eget tak: den begynner "
        + "på taket i \(year) og kommer aldri opp i det beløpet.",
      nn: "Fasen \(phase) skulle ha byrja med \(amount), som er over hans eige tak: han byrjar på "
        + "taket i \(year) og kjem aldri opp i det beløpet.")
  }
  static func looksAhead(phase: String, by: Int) -> Message {
    Message(
      "The phase \(phase) knows the costs ahead of it: it aims at a share of the costs of \(by).",
      nb: "Fasen \(phase) forutsetter at kostnadene framover er kjent: målet er en andel av "
        + "kostnadene i \(by).",
      nn: "Fasen \(phase) føreset at kostnadene framover er kjende: målet er ein del av kostnadene "
        + "i \(by).")
  }
  static func dueAfterEnd(target: String, by: Int) -> Message {
    Message(
      "Whether \(target) is met in \(by) is not known: the last year shown comes before.",
      nb: "Det er ukjent om \(target) er nådd i \(by): det siste året som vises, er tidligere.",
      nn: "Det er ukjent om \(target) er nådd i \(by): det siste året som blir vist, er tidlegare.")
  }
  static func beginsAfterEnd(phase: String, end: Int) -> Message {
    Message(
      "The phase \(phase) begins after \(end), the last year shown.",
      nb: "Fasen \(phase) begynner etter \(end), det siste året som vises.",
      nn: "Fasen \(phase) byrjar etter \(end), det siste året som blir vist.")
  }
  static func growthWithoutPrices(path: String, parts: String) -> Message {
    Message(
      "\(path) is given as \(parts), without price: it is taken as growth in nominal kroner, and "
        + "rising prices add nothing. With price: deflator it comes on top of them.",
      nb: "\(path) er oppgitt som \(parts), uten price: det regnes som vekst i løpende priser, og "
        + "prisveksten legger ingenting til. Med price: deflator kommer den på toppen av "
        + "prisveksten.",
      nn:
        "\(path) er oppgjeve som \(parts), utan price: det blir rekna som vekst i løpande prisar, "
        + "og prisveksten legg ingenting til. Med price: deflator kjem han på toppen av "
        + "prisveksten.")
  }
  static func nominalGrowth(list: String) -> Message {
    Message(
      "Growth in nominal kroner, rising prices included: \(list).",
      nb: "Vekst i løpende priser, der prisveksten er regnet med: \(list).",
      nn: "Vekst i løpande prisar, der prisveksten er rekna med: \(list).")
  }
  static func noParity(years: String, path: String) -> Message {
    Message(
      "parity is not available in \(years): \(path) is 0, so there is nothing to compare with.",
      nb: "parity er ikke tilgjengelig i \(years): \(path) er 0, så det er ingenting å sammenligne "
        + "med.",
      nn: "parity er ikkje tilgjengeleg i \(years): \(path) er 0, så det er ingenting å samanlikne "
        + "med.")
  }
  static func norwegianCSV(file: String) -> Message {
    Message(
      "\(file): read as the Norwegian Excel writes it, with semicolons and decimal commas.",
      nb: "\(file): lest som CSV fra norsk Excel, med semikolon og desimalkomma.",
      nn: "\(file): lesen som CSV frå norsk Excel, med semikolon og desimalkomma.")
  }
  static func replacedObservations(series: String, years: String) -> Message {
    Message(
      "\(series) has a value for \(years) already: the scenario's own is used instead.",
      nb: "\(series) har alt en verdi for \(years): scenarioets egen brukes i stedet.",
      nn: "\(series) har alt ein verdi for \(years): den i scenarioet blir brukt i staden.")
  }
  static func thousandsComma(path: String, text: String, read: String) -> Message {
    Message(
      "\(path): \(text) is read as \(read); with this unit a comma parts thousands.",
      nb: "\(path): \(text) er lest som \(read); med denne enheten skiller komma mellom tusener.",
      nn: "\(path): \(text) er lese som \(read); med denne eininga skil komma mellom tusen.")
  }
  static func decimalComma(path: String, text: String, read: String) -> Message {
    Message(
      "\(path): \(text) is read as \(read); with this unit a comma is the decimal sign.",
      nb: "\(path): \(text) er lest som \(read); med denne enheten er komma desimaltegn.",
      nn: "\(path): \(text) er lese som \(read); med denne eininga er komma desimalteikn.")
  }
  static func meanOutside(path: String, count: Int, limit: String) -> Message {
    Message(
      "\(path): mean lies \(count) sd past \(limit), so that nearly all draws are close to "
        + "\(limit). mean and sd are those of the normal distribution before it is cut off; "
        + "between low and high the draws would lie around mean.",
      nb: "\(path): mean ligger \(count) sd forbi \(limit), så nesten alle trekninger havner like "
        + "ved \(limit). mean og sd gjelder normalfordelingen før den kuttes; mellom low og high "
        + "ville trekningene ligge rundt mean.",
      nn:
        "\(path): mean ligg \(count) sd forbi \(limit), så nesten alle trekningar hamnar like ved "
        + "\(limit). mean og sd gjeld normalfordelinga før ho blir kutta; mellom low og high ville "
        + "trekningane liggje rundt mean.")
  }
  static func growthKept(path: String, changed: String, kept: String) -> Message {
    Message(
      "\(path): only \(changed) is changed; the rest of the growth stays as it was (\(kept)).",
      nb: "\(path): bare \(changed) er endret; resten av veksten er som før (\(kept)).",
      nn: "\(path): berre \(changed) er endra; resten av veksten er som før (\(kept)).")
  }
  static func fixedValue(path: String) -> Message {
    Message(
      "\(path) does not vary: the change holds it at its value. Set uncertainty.\(path) too if it "
        + "is to vary around it.",
      nb:
        "\(path) varierer ikke: endringen holder verdien fast. Sett også uncertainty.\(path) hvis "
        + "den skal variere omkring den.",
      nn: "\(path) varierer ikkje: endringa held verdien fast. Set òg uncertainty.\(path) om han "
        + "skal variere omkring han.")
  }
  static func leverTried(path: String) -> Message {
    Message(
      "\(path) is a lever: its own values are tried, not the one that was set.",
      nb: "\(path) er en handlingsvariabel: det er verdiene den er gitt, som prøves, ikke den som "
        + "ble satt.",
      nn: "\(path) er ein handlingsvariabel: det er verdiane han er gjeven, som blir prøvde, ikkje "
        + "den som blei sett.")
  }
  static func noLongerVaries(path: String) -> Message {
    Message(
      "uncertainty.\(path) does not apply any more: the parameter was changed away.",
      nb: "uncertainty.\(path) gjelder ikke lenger: endringene har fjernet parameteren.",
      nn: "uncertainty.\(path) gjeld ikkje lenger: endringane har fjerna parameteren.")
  }
}
