// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// Heads of tables about many futures.
enum SweepHeading: String, CaseIterable {
  case mean, sd, min, max, probability, interval, never, byYear, year
  case metricsTitle, reachedTitle, yearsTitle, indicesTitle, pairsTitle, gridTitle
  case effectsTitle, shapley
  case output, input, first, total, interaction, low, high, at, swing, elasticity, central, with
  case policiesTitle, satisfied, regret, worstRegret, policy
  case mu, muStar, sigma, morris
  case monteCarlo, quasiMonteCarlo, latinHypercube, sobol

  var phrase: Phrase {
    switch self {
    case .mean: Phrase("mean", nb: "gjennomsnitt", nn: "gjennomsnitt")
    case .sd: Phrase("std. dev.", nb: "std.avvik", nn: "std.avvik")
    case .min: Phrase("lowest", nb: "lavest", nn: "lågast")
    case .max: Phrase("highest", nb: "høyest", nn: "høgast")
    case .probability: Phrase("probability", nb: "sannsynlighet", nn: "sannsyn")
    case .interval: Phrase("95 % interval", nb: "95 %-intervall", nn: "95 %-intervall")
    case .never: Phrase("never", nb: "aldri", nn: "aldri")
    case .byYear: Phrase("by", nb: "innen", nn: "innan")
    case .year: Phrase("year", nb: "år", nn: "år")
    case .metricsTitle:
      Phrase(
        "Metrics: mean and quantiles", nb: "Måltall: gjennomsnitt og kvantiler",
        nn: "Måltal: gjennomsnitt og kvantilar")
    case .reachedTitle:
      Phrase(
        "By year, share of the futures", nb: "Innen år, andel av framtidene",
        nn: "Innan år, del av framtidene")
    case .yearsTitle:
      Phrase(
        "Years: quantiles, never last", nb: "Årstall: kvantiler, aldri sist",
        nn: "Årstal: kvantilar, aldri sist")
    case .indicesTitle:
      Phrase(
        "What explains the spread (Sobol' indices)",
        nb: "Hva som forklarer spredningen (Sobol-indekser)",
        nn: "Kva som forklarer spreiinga (Sobol-indeksar)")
    case .effectsTitle:
      Phrase(
        "What explains the spread of correlated inputs",
        nb: "Hva som forklarer spredningen når størrelsene er korrelert",
        nn: "Kva som forklarer spreiinga når storleikane er korrelerte")
    case .shapley: Phrase("share", nb: "andel", nn: "del")
    case .pairsTitle:
      Phrase(
        "What pairs explain together", nb: "Hva par forklarer sammen",
        nn: "Kva par forklarer saman")
    case .gridTitle: Phrase("Every combination", nb: "Alle kombinasjoner", nn: "Alle kombinasjonar")
    case .output: Phrase("result", nb: "resultat", nn: "resultat")
    case .input: Phrase("input", nb: "størrelse", nn: "storleik")
    case .first: Phrase("alone", nb: "alene", nn: "åleine")
    case .total: Phrase("in all", nb: "i alt", nn: "i alt")
    case .interaction: Phrase("together", nb: "sammen", nn: "saman")
    case .low: Phrase("low", nb: "lav", nn: "låg")
    case .high: Phrase("high", nb: "høy", nn: "høg")
    case .at: Phrase("at low", nb: "ved lav", nn: "ved låg")
    case .with: Phrase("at high", nb: "ved høy", nn: "ved høg")
    case .swing: Phrase("swing", nb: "utslag", nn: "utslag")
    case .elasticity: Phrase("elasticity", nb: "elastisitet", nn: "elastisitet")
    case .central: Phrase("central", nb: "sentral", nn: "sentral")
    case .monteCarlo:
      Phrase("Monte Carlo draws", nb: "Monte Carlo-trekninger", nn: "Monte Carlo-trekningar")
    case .quasiMonteCarlo:
      Phrase(
        "quasi-Monte Carlo (scrambled Sobol' nets)",
        nb: "kvasi-Monte Carlo (omrørte Sobol-nett)", nn: "kvasi-Monte Carlo (omrørte Sobol-nett)")
    case .latinHypercube:
      Phrase("Latin hypercubes", nb: "latinske hyperkuber", nn: "latinske hyperkubar")
    case .policiesTitle:
      Phrase(
        "Policies over the same futures", nb: "Politikkvalg over de samme framtidene",
        nn: "Politikkval over dei same framtidene")
    case .satisfied: Phrase("all held", nb: "alt nådd", nn: "alt nådd")
    case .regret: Phrase("mean regret", nb: "gj.sn. anger", nn: "gj.sn. anger")
    case .worstRegret: Phrase("worst regret", nb: "verste anger", nn: "verste anger")
    case .policy: Phrase("policy", nb: "politikkvalg", nn: "politikkval")
    case .mu: Phrase("μ", nb: "μ", nn: "μ")
    case .muStar: Phrase("μ*", nb: "μ*", nn: "μ*")
    case .sigma: Phrase("σ", nb: "σ", nn: "σ")
    case .morris:
      Phrase(
        "elementary effects around random points (radial)",
        nb: "elementæreffekter rundt tilfeldige punkter (radielt)",
        nn: "elementæreffektar rundt tilfeldige punkt (radielt)")
    case .sobol:
      Phrase(
        "scrambled Sobol' nets", nb: "omrørte Sobol-nett", nn: "omrørte Sobol-nett")
    }
  }

  static func inPercent(heading: String) -> Message {
    Message("\(heading), %", nb: "\(heading), pst.", nn: "\(heading), pst.")
  }
  static func quantile(count: Int) -> Message {
    Message("\(count) %", nb: "\(count) pst.", nn: "\(count) pst.")
  }
  static func bandTitle(column: String, unit: String) -> Message {
    Message(
      "\(column), \(unit): quantiles",
      nb: "\(column), \(unit): kvantiler",
      nn: "\(column), \(unit): kvantilar")
  }
  static func bandIndicesTitle(column: String) -> Message {
    Message(
      "What explains \(column) by year (total Sobol' indices, %)",
      nb: "Hva som forklarer \(column) år for år (totale Sobol-indekser, pst.)",
      nn: "Kva som forklarer \(column) år for år (totale Sobol-indeksar, pst.)")
  }
  static func tornadoTitle(metric: String) -> Message {
    Message(
      "\(metric), moved one input at a time",
      nb: "\(metric), én størrelse om gangen",
      nn: "\(metric), éin storleik om gongen")
  }
  static func screeningTitle(metric: String) -> Message {
    Message(
      "\(metric): elementary effects (Morris)",
      nb: "\(metric): elementæreffekter (Morris)",
      nn: "\(metric): elementæreffektar (Morris)")
  }
}
