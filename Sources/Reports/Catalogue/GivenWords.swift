// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of tables of runs.
enum GivenWords: String, CaseIterable {
  case dependent
  case delta, src, srrc, noInterval
  case refused, method, why
  case trajectory, stepLimits, qualityTitle
  case mean, median, threshold, partial, direction, higher, lower, neither, holding, others
  case limitsRounded, step, mass, coverage, density, limits, quasiP, again, values
  case heldOutDensity, base, aboveChance, yes, no
  case byLimit

  var phrase: Phrase {
    switch self {
    case .dependent:
      Phrase(
        "The rows are not independent: many differ in one input alone, or in none. The "
          + "estimates hold for independent rows, as latin_hypercube and monte_carlo draw; for "
          + "other designs ksf sweep has the answer.",
        nb: "Radene er ikke uavhengige: mange skiller seg bare i én variabel, eller ikke i "
          + "noen. Estimatene gjelder for uavhengige rader, slik latin_hypercube og monte_carlo "
          + "trekker dem; for andre opplegg gir ksf sweep svaret.",
        nn: "Radene er ikkje uavhengige: mange skil seg berre i éin variabel, eller ikkje i "
          + "nokon. Estimata gjeld for uavhengige rader, slik latin_hypercube og monte_carlo "
          + "trekkjer dei; for andre opplegg gir ksf sweep svaret.")
    case .limitsRounded:
      Phrase(
        "Limits are rounded outward, to as many digits as leave the same rows inside.",
        nb: "Grensene er rundet av utover, med så mange sifre at de samme radene er innenfor.",
        nn: "Grensene er runda av utover, med så mange siffer at dei same radene er innanfor.")
    case .byLimit:
      Phrase(
        "of first-order indices by their normal limit",
        nb: "for førsteordens indekser etter normalgrensen",
        nn: "for førsteordens indeksar etter normalgrensa")
    case .noInterval:
      Phrase(
        "Delta has no interval: most of its error is the same in every resampling of the rows.",
        nb: "Delta har ikke noe intervall: mesteparten av feilen er den samme hver gang radene "
          + "trekkes på nytt.",
        nn:
          "Delta har ikkje noko intervall: mesteparten av feilen er den same kvar gong radene blir "
          + "trekte på nytt.")
    case .delta: Phrase("Delta (Borgonovo)", nb: "Delta (Borgonovo)", nn: "Delta (Borgonovo)")
    case .src:
      Phrase("Regression (SRC, PCC)", nb: "Regresjon (SRC, PCC)", nn: "Regresjon (SRC, PCC)")
    case .srrc:
      Phrase(
        "Regression on ranks (SRRC, PRCC)", nb: "Regresjon på rang (SRRC, PRCC)",
        nn: "Regresjon på rang (SRRC, PRCC)")
    case .trajectory:
      Phrase("Boxes, step by step", nb: "Bokser, steg for steg", nn: "Boksar, steg for steg")
    case .stepLimits:
      Phrase("Limits, step by step", nb: "Grenser, steg for steg", nn: "Grenser, steg for steg")
    case .qualityTitle: Phrase("The box", nb: "Boksen", nn: "Boksen")
    case .refused:
      Phrase("Methods without an answer", nb: "Metoder uten svar", nn: "Metodar utan svar")
    case .method: Phrase("method", nb: "metode", nn: "metode")
    case .why: Phrase("why", nb: "hvorfor", nn: "kvifor")
    case .values: Phrase("values", nb: "verdier", nn: "verdiar")
    case .heldOutDensity:
      Phrase(
        "density, unseen rows", nb: "tetthet, nye rader", nn: "tettleik, nye rader")
    case .base: Phrase("density of all", nb: "tetthet i alt", nn: "tettleik i alt")
    case .aboveChance:
      Phrase("more than chance", nb: "mer enn tilfeldig", nn: "meir enn tilfeldig")
    case .yes: Phrase("yes", nb: "ja", nn: "ja")
    case .no: Phrase("no", nb: "nei", nn: "nei")
    case .mean: Phrase("mean", nb: "gjennomsnitt", nn: "gjennomsnitt")
    case .median: Phrase("median", nb: "median", nn: "median")
    case .threshold: Phrase("dummies", nb: "liksom", nn: "liksom")
    case .partial: Phrase("partial", nb: "partiell", nn: "partiell")
    case .direction: Phrase("there it is", nb: "der er den", nn: "der er han")
    case .higher: Phrase("higher", nb: "høyere", nn: "høgare")
    case .lower: Phrase("lower", nb: "lavere", nn: "lågare")
    case .neither: Phrase("no different", nb: "den samme", nn: "den same")
    case .holding: Phrase("median there", nb: "median der", nn: "median der")
    case .others: Phrase("elsewhere", nb: "ellers", nn: "elles")
    case .step: Phrase("step", nb: "steg", nn: "steg")
    case .mass: Phrase("mass", nb: "masse", nn: "masse")
    case .coverage: Phrase("coverage", nb: "dekning", nn: "dekning")
    case .density: Phrase("density", nb: "tetthet", nn: "tettleik")
    case .limits: Phrase("limits", nb: "grenser", nn: "grenser")
    case .quasiP: Phrase("quasi-p", nb: "kvasi-p", nn: "kvasi-p")
    case .again: Phrase("found again", nb: "funnet igjen", nn: "funne att")
    }
  }

  static func rows(file: String, rows: Int, inputs: String) -> Message {
    Message(
      "\(file): \(grouped: rows) \(rows, one: "row", many: "rows"), \(inputs).",
      nb: "\(file): \(grouped: rows) \(rows, one: "rad", many: "rader"), \(inputs).",
      nn: "\(file): \(grouped: rows) \(rows, one: "rad", many: "rader"), \(inputs).")
  }
  static func together(list: String) -> Message {
    Message(
      "These inputs go together (rank correlation in brackets), so that a part of what is found of "
        + "one may come of another: \(list).",
      nb: "Disse størrelsene henger sammen (rangkorrelasjon i parentes), så noe av det som er "
        + "funnet for én av dem, kan skyldes en annen: \(list).",
      nn: "Desse storleikane heng saman (rangkorrelasjon i parentes), så noko av det som er funne "
        + "for éin av dei, kan kome av ein annan: \(list).")
  }
  static func yearlyMean(path: String, years: String) -> Message {
    Message(
      "\(path) is drawn year by year: its mean over \(years) is one input.",
      nb: "\(path) er trukket år for år: gjennomsnittet over \(years) er én størrelse.",
      nn: "\(path) er trekt år for år: gjennomsnittet over \(years) er éin storleik.")
  }
  static func incomplete(count: Int) -> Message {
    Message(
      "\(grouped: count) \(count, one: "row has", many: "rows have") nothing in a column that is "
        + "asked for, and \(count, one: "was", many: "were") left out.",
      nb:
        "\(grouped: count) \(count, one: "rad", many: "rader") mangler noe i en kolonne det "
        + "spørres om, og er holdt utenfor.",
      nn:
        "\(grouped: count) \(count, one: "rad", many: "rader") manglar noko i ein kolonne det blir "
        + "spurt om, og er \(count, one: "halden", many: "haldne") utanfor.")
  }
  static func dummies(count: Int, each: Int, seed: UInt64) -> Message {
    Message(
      "An input counts if it does better than all of \(grouped: count) dummies that do nothing, "
        + "\(each) for each input, seed \(seed), and if its interval, where it has one, lies above "
        + "0.",
      nb:
        "En størrelse teller hvis den gjør mer enn alle de \(grouped: count) liksomstørrelsene som "
        + "ikke gjør noe, \(each) for hver størrelse, frø \(seed), og hvis intervallet, der det "
        + "finnes, ligger over 0.",
      nn:
        "Ein storleik tel dersom han gjer meir enn alle dei \(grouped: count) liksomstorleikane "
        + "som ikkje gjer noko, \(each) for kvar storleik, frø \(seed), og dersom intervallet, der "
        + "det finst, ligg over 0.")
  }
  static func prim(alpha: String, count: Int, seed: UInt64) -> Message {
    Message(
      "PRIM: each step takes off \(alpha) of the rows; tried again on \(count) random halves, seed "
        + "\(seed).",
      nb: "PRIM: hvert steg tar av \(alpha) av radene; prøvd igjen på \(count) tilfeldige "
        + "halvdeler, frø \(seed).",
      nn: "PRIM: kvart steg tek av \(alpha) av radene; prøvd att på \(count) tilfeldige halvdelar, "
        + "frø \(seed).")
  }
  static func intervals(list: String) -> Message {
    Message(
      "95 % confidence intervals: \(list).",
      nb: "95 %-konfidensintervall: \(list).",
      nn: "95 %-konfidensintervall: \(list).")
  }
  static func ranked(method: String, output: String, list: String) -> Message {
    Message(
      "\(method): \(output) depends on \(list).",
      nb: "\(method): \(output) avhenger av \(list).",
      nn: "\(method): \(output) avheng av \(list).")
  }
  static func noneAbove(method: String, output: String) -> Message {
    Message(
      "\(method): no input can be told from one that does nothing to \(output).",
      nb: "\(method): ingen størrelse kan skilles fra en som ikke gjør noe med \(output).",
      nn: "\(method): ingen storleik kan skiljast frå ein som ikkje gjer noko med \(output).")
  }
  static func constant(list: String) -> Message {
    Message(
      "These do not vary: \(list).",
      nb: "Disse varierer ikke: \(list).",
      nn: "Desse varierer ikkje: \(list).")
  }
  static func fit(scale: String, share: String, output: String) -> Message {
    Message(
      "A straight line through \(scale) explains \(share) of the spread of \(output); of the rest "
        + "the coefficients say nothing.",
      nb: "En rett linje gjennom \(scale) forklarer \(share) av spredningen i \(output); om resten "
        + "sier koeffisientene ingenting.",
      nn: "Ei rett linje gjennom \(scale) forklarer \(share) av spreiinga i \(output); om resten "
        + "seier koeffisientane ingenting.")
  }
  static func fitWhole(scale: String, output: String) -> Message {
    Message(
      "A straight line through \(scale) explains all of the spread of \(output).",
      nb: "En rett linje gjennom \(scale) forklarer hele spredningen i \(output).",
      nn: "Ei rett linje gjennom \(scale) forklarer heile spreiinga i \(output).")
  }
  static func pawn(slices: Int) -> Message {
    Message("PAWN, \(slices) slices", nb: "PAWN, \(slices) skiver", nn: "PAWN, \(slices) skiver")
  }
  static func rankFirst(neighbours: Int) -> Message {
    Message(
      "First-order indices by ranks (neighbours: \(neighbours))",
      nb: "Førsteordens indekser etter rang (naboer: \(neighbours))",
      nn: "Førsteordens indeksar etter rang (naboar: \(neighbours))")
  }
  static func first(method: String) -> Message {
    Message(
      "First-order indices (\(method))",
      nb: "Førsteordens indekser (\(method))",
      nn: "Førsteordens indeksar (\(method))")
  }
  static func regional(condition: String) -> Message {
    Message(
      "Regional: where \(condition)",
      nb: "Regional: når \(condition)",
      nn: "Regional: når \(condition)")
  }
  static func sideLow(input: String, low: String) -> Message {
    Message("\(input) ≥ \(low)", nb: "\(input) ≥ \(low)", nn: "\(input) ≥ \(low)")
  }
  static func sideHigh(input: String, high: String) -> Message {
    Message("\(input) ≤ \(high)", nb: "\(input) ≤ \(high)", nn: "\(input) ≤ \(high)")
  }
  static func sideBetween(low: String, input: String, high: String) -> Message {
    Message(
      "\(low) ≤ \(input) ≤ \(high)",
      nb: "\(low) ≤ \(input) ≤ \(high)",
      nn: "\(low) ≤ \(input) ≤ \(high)")
  }
  static func sideValues(input: String, list: String) -> Message {
    Message("\(input) is \(list)", nb: "\(input) er \(list)", nn: "\(input) er \(list)")
  }
  static func adjustedStep(step: Int) -> Message {
    Message(
      "\(step), limits adjusted",
      nb: "\(step), grensene justert",
      nn: "\(step), grensene justerte")
  }
}
