// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of the inputs of a study: distributions and their parameters, and the heads of their
/// table.
enum InputWords: String, CaseIterable {
  case normal
  case truncatedNormal = "truncated_normal"
  case lognormal, uniform, triangular, pert, beta, gamma
  case discrete, empirical, process, values
  case mean, sd, low, high, median, mode
  case logSD = "log_sd"
  case alpha, persistence
  case title, role, lever, uncertain, law, range, scenario

  var phrase: Phrase {
    switch self {
    case .normal: Phrase("normal", nb: "normal", nn: "normal")
    case .truncatedNormal:
      Phrase("truncated normal", nb: "avkortet normal", nn: "avkorta normal")
    case .lognormal: Phrase("log-normal", nb: "lognormal", nn: "lognormal")
    case .uniform: Phrase("uniform", nb: "uniform", nn: "uniform")
    case .triangular: Phrase("triangular", nb: "triangel", nn: "triangel")
    case .pert: Phrase("PERT", nb: "PERT", nn: "PERT")
    case .beta: Phrase("beta", nb: "beta", nn: "beta")
    case .gamma: Phrase("gamma", nb: "gamma", nn: "gamma")
    case .discrete: Phrase("discrete", nb: "diskret", nn: "diskret")
    case .empirical: Phrase("empirical", nb: "empirisk", nn: "empirisk")
    case .process:
      Phrase("yearly process", nb: "årlig prosess", nn: "årleg prosess")
    case .values: Phrase("list of values", nb: "liste av verdier", nn: "liste av verdiar")
    case .mean: Phrase("mean", nb: "gjennomsnitt", nn: "gjennomsnitt")
    case .sd: Phrase("sd", nb: "std.avvik", nn: "std.avvik")
    case .low: Phrase("lowest", nb: "lavest", nn: "lågast")
    case .high: Phrase("highest", nb: "høyest", nn: "høgast")
    case .median: Phrase("median", nb: "median", nn: "median")
    case .mode: Phrase("most likely", nb: "mest sannsynlig", nn: "mest sannsynleg")
    case .logSD: Phrase("sd of the log", nb: "std.avvik av log", nn: "std.avvik av log")
    case .alpha: Phrase("alpha", nb: "alfa", nn: "alfa")
    case .persistence: Phrase("persistence", nb: "treghet", nn: "tregleik")
    case .title:
      Phrase(
        "Inputs: what varies, and how", nb: "Størrelser: hva som varierer, og hvordan",
        nn: "Storleikar: kva som varierer, og korleis")
    case .role: Phrase("role", nb: "rolle", nn: "rolle")
    case .lever: Phrase("lever", nb: "handlingsvariabel", nn: "handlingsvariabel")
    case .uncertain: Phrase("uncertainty", nb: "usikkerhet", nn: "uvisse")
    case .law: Phrase("distribution", nb: "fordeling", nn: "fordeling")
    case .range: Phrase("5–95 %", nb: "5–95 pst.", nn: "5–95 pst.")
    case .scenario: Phrase("in the scenario", nb: "i scenarioet", nn: "i scenarioet")
    }
  }
}
