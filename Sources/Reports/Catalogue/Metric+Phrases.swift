// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Simulation

extension Metric {
  /// What the metric says, in a line.
  package var meaning: Phrase {
    switch self {
    case .value:
      Phrase(
        "the value of a column in a year", nb: "verdien av en kolonne i et år",
        nn: "verdien av ein kolonne i eit år")
    case .sum:
      Phrase(
        "a column summed over years, both inclusive",
        nb: "en kolonne summert fra og med det første til og med det siste året",
        nn: "ein kolonne summert frå og med det første til og med det siste året")
    case .mean:
      Phrase(
        "the mean of a column over years, both inclusive",
        nb: "gjennomsnittet av en kolonne fra og med det første til og med det siste året",
        nn: "gjennomsnittet av ein kolonne frå og med det første til og med det siste året")
    case .highest:
      Phrase(
        "the highest value of a column in some years, both inclusive",
        nb: "den høyeste verdien i en kolonne fra og med det første til og med det siste året",
        nn: "den høgste verdien i ein kolonne frå og med det første til og med det siste året")
    case .lowest:
      Phrase(
        "the lowest value of a column in some years, both inclusive",
        nb: "den laveste verdien i en kolonne fra og med det første til og med det siste året",
        nn: "den lågaste verdien i ein kolonne frå og med det første til og med det siste året")
    case .peak:
      Phrase(
        "the highest value of a column", nb: "den høyeste verdien i en kolonne",
        nn: "den høgste verdien i ein kolonne")
    case .peakYear:
      Phrase(
        "the first year of the highest value", nb: "det første året med den høyeste verdien",
        nn: "det første året med den høgste verdien")
    case .reached:
      Phrase(
        "the first year in which a target is reached, or never",
        nb: "det første året et mål nås, eller aldri",
        nn: "det første året eit mål blir nådd, eller aldri")
    case .held:
      Phrase(
        "whether it is reached and then kept to the last year",
        nb: "om målet nås og deretter holdes til siste år",
        nn: "om målet blir nådd og deretter halde til siste år")
    case .met:
      Phrase(
        "whether it is met in its own year", nb: "om målet er nådd i målåret",
        nn: "om målet er nådd i målåret")
    }
  }
}

extension Status {
  /// The status as a word in running text.
  var phrase: Phrase {
    switch self {
    case .enacted: Phrase("enacted", nb: "vedtatt", nn: "vedteken")
    case .proposed: Phrase("proposed", nb: "foreslått", nn: "føreslått")
    case .officialForecast:
      Phrase("official forecast", nb: "offisielt anslag", nn: "offisielt anslag")
    case .assumption: Phrase("assumption", nb: "forutsetning", nn: "føresetnad")
    case .illustrative: Phrase("illustrative", nb: "illustrasjon", nn: "illustrasjon")
    case .observed: Phrase("observed", nb: "observert", nn: "observert")
    case .derived: Phrase("derived", nb: "avledet", nn: "avleidd")
    case .approximate: Phrase("approximate", nb: "omtrentlig", nn: "omtrentleg")
    case .preliminary: Phrase("preliminary", nb: "foreløpig", nn: "førebels")
    case .projected: Phrase("projected", nb: "framskrevet", nn: "framskriven")
    case .forecast: Phrase("forecast", nb: "anslag", nn: "anslag")
    case .stated: Phrase("stated", nb: "oppgitt", nn: "oppgjeven")
    }
  }
}
