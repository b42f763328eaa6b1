// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension Column.Kind {
  /// As it heads the column of a Norwegian table; English tables have the column's own name.
  var label: Phrase {
    switch self {
    case .deflator: own(nb: "deflator", nn: "deflator")
    case .operatingCosts: own(nb: "driftskostnader", nn: "driftskostnader")
    case .funding: own(nb: "ramme", nn: "ramme")
    case .fundingReal: own(nb: "ramme, faste priser", nn: "ramme, faste prisar")
    case .share: own(nb: "andel av kostnadene", nn: "del av kostnadene")
    case .overhead: own(nb: "struktur", nn: "struktur")
    case .callVolume: own(nb: "til utlysninger", nn: "til utlysingar")
    case .disbursed: own(nb: "utbetaling", nn: "utbetaling")
    case .outstanding: own(nb: "utestående tilsagn", nn: "uteståande tilsegn")
    case .cash: own(nb: "kontantbehov", nn: "kontantbehov")
    case .cashShare: own(nb: "kontantbehov, andel", nn: "kontantbehov, del")
    case .newProjects: own(nb: "nye prosjekter", nn: "nye prosjekt")
    case .ask: own(nb: "samlet behov", nn: "samla behov")
    case .state: own(nb: "staten", nn: "staten")
    case .municipal: own(nb: "kommunene", nn: "kommunane")
    case .municipalPerInhabitant: own(nb: "kommunene per innb.", nn: "kommunane per innb.")
    case .existingResearch: own(nb: "eksisterende finansiering", nn: "eksisterande finansiering")
    case .netNew: own(nb: "netto nye midler", nn: "netto nye midlar")
    case .target: own(nb: "mål", nn: "mål")
    case .counted: own(nb: "medregnet", nn: "medrekna")
    case .gap: own(nb: "mangler", nn: "manglar")
    case .cumulative: own(nb: "akkumulert", nn: "akkumulert")
    case .cumulativeReal: own(nb: "akkumulert, faste priser", nn: "akkumulert, faste prisar")
    case .presentValue: own(nb: "nåverdi", nn: "noverdi")
    case .population: own(nb: "innbyggere", nn: "innbyggjarar")
    case .specialistCosts: own(nb: "kostnader, spes.helsetj.", nn: "kostnader, spes.helseten.")
    case .specialistShare: own(nb: "FoU-andel, spes.helsetj.", nn: "FoU-del, spes.helseten.")
    case .specialistResearch: own(nb: "FoU, spes.helsetj.", nn: "FoU, spes.helseten.")
    case .parity: own(nb: "paritet", nn: "paritet")
    case .fundingPerInhabitant: own(nb: "ramme per innb.", nn: "ramme per innb.")
    case .askPerInhabitant: own(nb: "samlet behov per innb.", nn: "samla behov per innb.")
    case .statePerInhabitant: own(nb: "staten per innb.", nn: "staten per innb.")
    case .gapPerInhabitant: own(nb: "mangler per innb.", nn: "manglar per innb.")
    case .runningProjects: own(nb: "løpende prosjekter", nn: "løpande prosjekt")
    }
  }

  private func own(nb: String, nn: String) -> Phrase { Phrase(rawValue, nb: nb, nn: nn) }
}

extension Column.Kind {
  /// The keys that a scenario must have for the column to be there; none: it always is.
  var needs: [String] {
    switch self {
    case .disbursed, .outstanding, .cash, .cashShare: ["calls.payout"]
    case .newProjects: ["calls.instruments"]
    case .state, .municipal: ["financing"]
    case .municipalPerInhabitant, .statePerInhabitant: ["financing", "population"]
    case .fundingPerInhabitant, .askPerInhabitant: ["population"]
    case .gapPerInhabitant: ["targets", "population"]
    case .runningProjects: ["calls.instruments", "calls.payout"]
    case .existingResearch, .netNew: ["existing_research"]
    case .target, .counted, .gap: ["targets"]
    case .overhead: ["overheads"]
    case .presentValue: ["discount_rate"]
    case .population: ["population"]
    case .specialistCosts, .specialistShare, .specialistResearch, .parity: ["specialist"]
    default: []
    }
  }

  /// The same in words; nil for a column that is always there.
  func needs(in language: Language) -> String? {
    needs.isEmpty ? nil : Fault.Term.all(needs).words(in: language)
  }
}
