// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of tables of runs.
enum GivenWords: String, CaseIterable {
  case rows, incomplete, dummies, ranked, noneAbove, constant
  case pawn, delta, rankFirst, src, srrc, regional, fit
  case box, boxQuality, sideLow, sideHigh, sideBetween, sideValues, noBox, weak, trajectory
  case mean, median, threshold, partial, direction, higher, lower, neither, holding, others
  case step, mass, coverage, density, limits, quasiP, again
  case prim, intervals, byJackknife, byLimit

  var phrase: Phrase { sentence ?? heading }

  private var sentence: Phrase? {
    switch self {
    case .rows:
      Phrase(
        "{file}: {rows} rows, {inputs}.", nb: "{file}: {rows} rader, {inputs}.",
        nn: "{file}: {rows} rader, {inputs}.")
    case .incomplete:
      Phrase(
        "{count} rows have nothing in a column that is asked for, and were left out.",
        nb: "{count} rader mangler noe i en kolonne det spørres om, og er holdt utenfor.",
        nn: "{count} rader manglar noko i ein kolonne det blir spurt om, og er haldne utanfor.")
    case .dummies:
      Phrase(
        "An input counts if it does better than {count} dummies that do nothing, seed {seed}.",
        nb: "En størrelse teller hvis den gjør mer enn {count} liksomstørrelser som ikke gjør noe, "
          + "frø {seed}.",
        nn:
          "Ein storleik tel dersom han gjer meir enn {count} liksomstorleikar som ikkje gjer noko, "
          + "frø {seed}.")
    case .prim:
      Phrase(
        "PRIM: each step takes off {alpha} of the rows; tried again on {count} random halves, seed "
          + "{seed}.",
        nb:
          "PRIM: hvert steg tar av {alpha} av radene; prøvd igjen på {count} tilfeldige halvdeler, "
          + "frø {seed}.",
        nn: "PRIM: kvart steg tek av {alpha} av radene; prøvd att på {count} tilfeldige halvdelar, "
          + "frø {seed}.")
    case .intervals:
      Phrase(
        "95 % confidence intervals: {list}.", nb: "95 %-konfidensintervall: {list}.",
        nn: "95 %-konfidensintervall: {list}.")
    case .byJackknife:
      Phrase(
        "of delta by the infinitesimal jackknife",
        nb: "for delta med infinitesimal jackknife", nn: "for delta med infinitesimal jackknife")
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
    case .box:
      Phrase(
        "{condition} mostly where {list}.", nb: "{condition} stort sett når {list}.",
        nn: "{condition} stort sett når {list}.")
    case .boxQuality:
      Phrase(
        "There it is so in {density} of the futures, against {base} of all; {coverage} of all such "
          + "futures lie there.",
        nb:
          "Der er det slik i {density} av framtidene, mot {base} av alle; {coverage} av alle slike "
          + "framtider ligger der.",
        nn:
          "Der er det slik i {density} av framtidene, mot {base} av alle; {coverage} av alle slike "
          + "framtider ligg der.")
    case .noBox:
      Phrase(
        "No limits on the inputs tell where {condition}.",
        nb: "Ingen grenser for størrelsene forteller når {condition}.",
        nn: "Ingen grenser for storleikane fortel når {condition}.")
    case .weak:
      Phrase(
        "Found again in few of {count} random halves of the rows: {list}.",
        nb: "Funnet igjen i få av {count} tilfeldige halvdeler av radene: {list}.",
        nn: "Funne att i få av {count} tilfeldige halvdelar av radene: {list}.")
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
        "First-order indices by ranks, {neighbours} neighbours",
        nb: "Førsteordens indekser etter rang, {neighbours} naboer",
        nn: "Førsteordens indeksar etter rang, {neighbours} naboar")
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
    case .mass: Phrase("mass", nb: "masse", nn: "masse")
    case .coverage: Phrase("coverage", nb: "dekning", nn: "dekning")
    case .density: Phrase("density", nb: "tetthet", nn: "tettleik")
    case .limits: Phrase("limits", nb: "grenser", nn: "grenser")
    case .quasiP: Phrase("quasi-p", nb: "kvasi-p", nn: "kvasi-p")
    default: Phrase("found again", nb: "funnet igjen", nn: "funne att")
    }
  }
}
