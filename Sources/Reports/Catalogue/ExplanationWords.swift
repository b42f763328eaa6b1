// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of how a number comes about.
enum ExplanationWords: String, CaseIterable {
  case byDefault, inputs, least, most
  case discountFactor, growthFactor, increments
  case quantity, formula, numbers, origin

  var phrase: Phrase {
    switch self {
    case .byDefault: Phrase("default", nb: "standardverdi", nn: "standardverdi")
    case .inputs:
      Phrase(
        "It depends on these numbers of the scenario:",
        nb: "Det avhenger av disse tallene i scenarioet:",
        nn: "Det kjem an på desse tala i scenarioet:")
    case .least: Phrase("the least of", nb: "det minste av", nn: "det minste av")
    case .most: Phrase("the most of", nb: "det største av", nn: "det største av")
    case .discountFactor:
      Phrase("discount_factor", nb: "diskonteringsfaktor", nn: "diskonteringsfaktor")
    case .growthFactor: Phrase("growth_factor", nb: "vekstfaktor", nn: "vekstfaktor")
    case .increments:
      Phrase("increments", nb: "økninger hittil", nn: "aukar hittil")
    case .quantity: Phrase("quantity", nb: "størrelse", nn: "storleik")
    case .formula: Phrase("formula", nb: "formel", nn: "formel")
    case .numbers: Phrase("in numbers", nb: "i tall", nn: "i tal")
    case .origin: Phrase("place", nb: "sted", nn: "stad")
    }
  }

  static func cell(name: String, year: Int) -> Message {
    Message("\(name)@\(year)", nb: "\(name) \(year)", nn: "\(name) \(year)")
  }
  static func turn(phase: String, rule: String) -> Message {
    Message(
      "the phase \(phase) (rule: \(rule))",
      nb: "fasen \(phase) (regel: \(rule))",
      nn: "fasen \(phase) (regel: \(rule))")
  }
  static func limited(phase: String, rule: String, amount: String) -> Message {
    Message(
      "at the share limit of the phase \(phase); its rule (\(rule)) alone gives \(amount)",
      nb: "ved andelstaket til fasen \(phase); regelen alene (\(rule)) gir \(amount)",
      nn: "ved taket på delen i fasen \(phase); regelen åleine (\(rule)) gjev \(amount)")
  }
  static func eachYear(years: String, values: String) -> Message {
    Message(
      "made so in each of the years \(years): \(values)",
      nb: "slik i hvert av årene \(years): \(values)",
      nn: "slik i kvart av åra \(years): \(values)")
  }
  static func eachYearTheSame(years: String) -> Message {
    Message(
      "made so, and the same, in each of the years \(years)",
      nb: "slik, og likt, i hvert av årene \(years)",
      nn: "slik, og likt, i kvart av åra \(years)")
  }
  static func from(place: String) -> Message {
    Message("from \(place)", nb: "fra \(place)", nn: "frå \(place)")
  }
  static func growthFactorOf(name: String) -> Message {
    Message("growth_factor:\(name)", nb: "vekstfaktor for \(name)", nn: "vekstfaktor for \(name)")
  }
  static func onlyIn(years: String) -> Message {
    Message(
      "the line costs something only in \(years)",
      nb: "posten koster bare noe i \(years)",
      nn: "posten kostar berre noko i \(years)")
  }
  static func stream(name: String) -> Message {
    Message(
      "existing_research:\(name)",
      nb: "eksisterende finansiering (\(name))",
      nn: "eksisterande finansiering (\(name))")
  }
}
