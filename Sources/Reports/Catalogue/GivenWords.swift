// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of tables of runs.
enum GivenWords: String, CaseIterable {
  case together, yearlyMean
  case rows, dependent, incomplete, dummies, ranked, noneAbove, constant
  case pawn, delta, rankFirst, first, src, srrc, regional, fit, fitWhole, noInterval
  case refused, method, why
  case box, boxOften, boxQuality, sideLow, sideHigh, sideBetween, sideValues, noBox, weak
  case onlyChance, chanceEnough, noLimits, heldOut, trajectory, stepLimits, qualityTitle
  case mean, median, threshold, partial, direction, higher, lower, neither, holding, others
  case limitsRounded, step, mass, coverage, density, limits, quasiP, again, values
  case adjustedStep, heldOutDensity, base, aboveChance, yes, no
  case prim, intervals, byLimit

  var phrase: Phrase { sentence ?? discovery ?? heading }

  private var sentence: Phrase? {
    switch self {
    case .rows:
      Phrase(
        "{file}: {rows} {rows?row:rows}, {inputs}.",
        nb: "{file}: {rows} {rows?rad:rader}, {inputs}.",
        nn: "{file}: {rows} {rows?rad:rader}, {inputs}.")
    case .dependent:
      Phrase(
        "The rows are not independent: many differ in one input alone, or in none. The "
          + "estimates hold for independent rows, as latin_hypercube and monte_carlo draw; for other "
          + "designs ksf sweep has the answer.",
        nb: "Radene er ikke uavhengige: mange skiller seg bare i én variabel, eller ikke i "
          + "noen. Estimatene gjelder for uavhengige rader, slik latin_hypercube og monte_carlo "
          + "trekker dem; for andre opplegg gir ksf sweep svaret.",
        nn: "Radene er ikkje uavhengige: mange skil seg berre i éin variabel, eller ikkje i "
          + "nokon. Estimata gjeld for uavhengige rader, slik latin_hypercube og monte_carlo trekkjer "
          + "dei; for andre opplegg gir ksf sweep svaret.")
    case .together:
      Phrase(
        "These inputs go together (rank correlation in brackets), so that a part of what is found "
          + "of one may come of another: {list}.",
        nb: "Disse størrelsene henger sammen (rangkorrelasjon i parentes), så noe av det som er "
          + "funnet for én av dem, kan skyldes en annen: {list}.",
        nn: "Desse storleikane heng saman (rangkorrelasjon i parentes), så noko av det som er "
          + "funne for éin av dei, kan kome av ein annan: {list}.")
    case .yearlyMean:
      Phrase(
        "{path} is drawn year by year: its mean over {years} is one input.",
        nb: "{path} er trukket år for år: gjennomsnittet over {years} er én størrelse.",
        nn: "{path} er trekt år for år: gjennomsnittet over {years} er éin storleik.")
    case .incomplete:
      Phrase(
        "{count} {count?row has:rows have} nothing in a column that is asked for, and {count?was:were} "
          + "left out.",
        nb:
          "{count} {count?rad:rader} mangler noe i en kolonne det spørres om, og er holdt utenfor.",
        nn: "{count} {count?rad:rader} manglar noko i ein kolonne det blir spurt om, og er "
          + "{count?halden:haldne} utanfor.")
    case .dummies:
      Phrase(
        "An input counts if it does better than all of {count} dummies that do nothing, {each} for "
          + "each input, seed {seed}, and if its interval, where it has one, lies above 0.",
        nb: "En størrelse teller hvis den gjør mer enn alle de {count} liksomstørrelsene som ikke "
          + "gjør noe, {each} for hver størrelse, frø {seed}, og hvis intervallet, der det finnes, "
          + "ligger over 0.",
        nn:
          "Ein storleik tel dersom han gjer meir enn alle dei {count} liksomstorleikane som ikkje "
          + "gjer noko, {each} for kvar storleik, frø {seed}, og dersom intervallet, der det "
          + "finst, ligg over 0.")
    case .prim:
      Phrase(
        "PRIM: each step takes off {alpha} of the rows; tried again on {count} random halves, seed "
          + "{seed}.",
        nb:
          "PRIM: hvert steg tar av {alpha} av radene; prøvd igjen på {count} tilfeldige halvdeler, "
          + "frø {seed}.",
        nn: "PRIM: kvart steg tek av {alpha} av radene; prøvd att på {count} tilfeldige halvdelar, "
          + "frø {seed}.")
    case .limitsRounded:
      Phrase(
        "Limits are rounded outward, to as many digits as leave the same rows inside.",
        nb: "Grensene er rundet av utover, med så mange sifre at de samme radene er innenfor.",
        nn: "Grensene er runda av utover, med så mange siffer at dei same radene er innanfor.")
    case .intervals:
      Phrase(
        "95 % confidence intervals: {list}.", nb: "95 %-konfidensintervall: {list}.",
        nn: "95 %-konfidensintervall: {list}.")
    case .byLimit:
      Phrase(
        "of first-order indices by their normal limit",
        nb: "for førsteordens indekser etter normalgrensen",
        nn: "for førsteordens indeksar etter normalgrensa")
    case .ranked:
      Phrase(
        "{method}: {output} depends on {list}.", nb: "{method}: {output} avhenger av {list}.",
        nn: "{method}: {output} avheng av {list}.")
    case .noneAbove:
      Phrase(
        "{method}: no input can be told from one that does nothing to {output}.",
        nb: "{method}: ingen størrelse kan skilles fra en som ikke gjør noe med {output}.",
        nn: "{method}: ingen storleik kan skiljast frå ein som ikkje gjer noko med {output}.")
    case .constant:
      Phrase(
        "These do not vary: {list}.", nb: "Disse varierer ikke: {list}.",
        nn: "Desse varierer ikkje: {list}.")
    case .fit:
      Phrase(
        "A straight line through {scale} explains {share} of the spread of {output}; of the rest the "
          + "coefficients say nothing.",
        nb: "En rett linje gjennom {scale} forklarer {share} av spredningen i {output}; om resten "
          + "sier koeffisientene ingenting.",
        nn:
          "Ei rett linje gjennom {scale} forklarer {share} av spreiinga i {output}; om resten seier "
          + "koeffisientane ingenting.")
    case .fitWhole:
      Phrase(
        "A straight line through {scale} explains all of the spread of {output}.",
        nb: "En rett linje gjennom {scale} forklarer hele spredningen i {output}.",
        nn: "Ei rett linje gjennom {scale} forklarer heile spreiinga i {output}.")
    case .noInterval:
      Phrase(
        "Delta has no interval: most of its error is the same in every resampling of the rows.",
        nb: "Delta har ikke noe intervall: mesteparten av feilen er den samme hver gang radene "
          + "trekkes på nytt.",
        nn:
          "Delta har ikkje noko intervall: mesteparten av feilen er den same kvar gong radene blir "
          + "trekte på nytt.")
    default: nil
    }
  }

  private var heading: Phrase {
    switch self {
    case .pawn:
      Phrase("PAWN, {slices} slices", nb: "PAWN, {slices} skiver", nn: "PAWN, {slices} skiver")
    case .delta: Phrase("Delta (Borgonovo)", nb: "Delta (Borgonovo)", nn: "Delta (Borgonovo)")
    case .rankFirst:
      Phrase(
        "First-order indices by ranks (neighbours: {neighbours})",
        nb: "Førsteordens indekser etter rang (naboer: {neighbours})",
        nn: "Førsteordens indeksar etter rang (naboar: {neighbours})")
    case .first:
      Phrase(
        "First-order indices ({method})", nb: "Førsteordens indekser ({method})",
        nn: "Førsteordens indeksar ({method})")
    case .src:
      Phrase("Regression (SRC, PCC)", nb: "Regresjon (SRC, PCC)", nn: "Regresjon (SRC, PCC)")
    case .srrc:
      Phrase(
        "Regression on ranks (SRRC, PRCC)", nb: "Regresjon på rang (SRRC, PRCC)",
        nn: "Regresjon på rang (SRRC, PRCC)")
    case .regional:
      Phrase(
        "Regional: where {condition}", nb: "Regional: når {condition}",
        nn: "Regional: når {condition}")
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
    case .sideLow: Phrase("{input} ≥ {low}", nb: "{input} ≥ {low}", nn: "{input} ≥ {low}")
    case .sideHigh: Phrase("{input} ≤ {high}", nb: "{input} ≤ {high}", nn: "{input} ≤ {high}")
    case .sideBetween:
      Phrase(
        "{low} ≤ {input} ≤ {high}", nb: "{low} ≤ {input} ≤ {high}", nn: "{low} ≤ {input} ≤ {high}")
    case .sideValues:
      Phrase("{input} is {list}", nb: "{input} er {list}", nn: "{input} er {list}")
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
    case .adjustedStep:
      Phrase(
        "{step}, limits adjusted", nb: "{step}, grensene justert", nn: "{step}, grensene justerte")
    case .mass: Phrase("mass", nb: "masse", nn: "masse")
    case .coverage: Phrase("coverage", nb: "dekning", nn: "dekning")
    case .density: Phrase("density", nb: "tetthet", nn: "tettleik")
    case .limits: Phrase("limits", nb: "grenser", nn: "grenser")
    case .quasiP: Phrase("quasi-p", nb: "kvasi-p", nn: "kvasi-p")
    default: Phrase("found again", nb: "funnet igjen", nn: "funne att")
    }
  }
}
