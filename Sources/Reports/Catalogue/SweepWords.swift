// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of many futures.
enum SweepWords: String, CaseIterable {
  case quantilesExact, quantilesSketched
  case whyConditional
  case highestIsBest, lowestIsBest
  case scenarioInvalid
  case azzini, saltelli, kucherenko, shapley

  var phrase: Phrase {
    switch self {
    case .highestIsBest: Phrase("highest is best", nb: "høyest er best", nn: "høgast er best")
    case .lowestIsBest: Phrase("lowest is best", nb: "lavest er best", nn: "lågast er best")
    case .quantilesExact:
      Phrase("Quantiles are exact.", nb: "Kvantilene er eksakte.", nn: "Kvantilane er eksakte.")
    case .quantilesSketched:
      Phrase(
        "Quantiles are within 0.1 % of their size.",
        nb: "Kvantilene er riktige innenfor 0,1 prosent av verdien.",
        nn: "Kvantilane er rette innanfor 0,1 prosent av verdien.")
    case .whyConditional:
      Phrase(
        "A plain index would move one of them and leave the others, in futures that do not occur "
          + "together. Here the others are drawn given those that are known: alone is what knowing "
          + "an input explains, with what it tells of the others, and may exceed what it explains "
          + "in all.",
        nb:
          "En vanlig indeks ville flyttet én av dem og latt de andre stå, i framtider som ikke "
          + "forekommer sammen. Her trekkes de andre gitt de kjente: alene er det kunnskap om én "
          + "størrelse forklarer, med det den sier om de andre, og kan være mer enn det den "
          + "forklarer i alt.",
        nn:
          "Ein vanleg indeks ville flytta éin av dei og late dei andre stå, i framtider som ikkje "
          + "finst saman. Her blir dei andre trekte gitt dei kjende: åleine er det kunnskap om éin "
          + "storleik forklarer, med det han seier om dei andre, og kan vere meir enn det han "
          + "forklarer i alt.")
    case .scenarioInvalid:
      Phrase(
        "With the scenario's own values there is no valid path in any of the futures.",
        nb: "Med scenarioets egne verdier finnes det ingen gyldig bane i noen av framtidene.",
        nn: "Med verdiane i scenarioet finst det inga gyldig bane i nokon av framtidene.")
    case .azzini:
      Phrase(
        "Azzini and Rosati's estimator", nb: "estimatoren til Azzini og Rosati",
        nn: "estimatoren til Azzini og Rosati")
    case .saltelli:
      Phrase(
        "Saltelli's estimator of 2010", nb: "Saltellis estimator fra 2010",
        nn: "Saltelli sin estimator frå 2010")
    case .kucherenko:
      Phrase(
        "Kucherenko's estimator", nb: "Kucherenkos estimator", nn: "Kucherenko sin estimator")
    case .shapley:
      Phrase("Shapley effects", nb: "Shapley-effekter", nn: "Shapley-effektar")
    }
  }

  static func reachedBy(target: String, year: Int, share: String, low: String, high: String)
    -> Message
  {
    Message(
      "\(target) is reached by \(year) in \(share) of 100 futures (\(low)–\(high)).",
      nb: "\(target) nås innen \(year) i \(share) av 100 framtider (\(low)–\(high)).",
      nn: "\(target) blir nådd innan \(year) i \(share) av 100 framtider (\(low)–\(high)).")
  }
  static func neverReached(target: String, year: Int, share: String, low: String, high: String)
    -> Message
  {
    Message(
      "\(target) is not reached by \(year) in \(share) of 100 futures (\(low)–\(high)).",
      nb: "\(target) nås ikke innen \(year) i \(share) av 100 framtider (\(low)–\(high)).",
      nn: "\(target) blir ikkje nådd innan \(year) i \(share) av 100 framtider (\(low)–\(high)).")
  }
  static func spread(metric: String, median: String, low: String, high: String) -> Message {
    Message(
      "\(metric): \(median) in the middle, and from \(low) to \(high) in 90 of 100 futures.",
      nb: "\(metric): \(median) i midten, og fra \(low) til \(high) i 90 av 100 framtider.",
      nn: "\(metric): \(median) i midten, og frå \(low) til \(high) i 90 av 100 framtider.")
  }
  static func spreadAlways(metric: String, median: String) -> Message {
    Message(
      "\(metric): \(median) in every future.",
      nb: "\(metric): \(median) i alle framtider.",
      nn: "\(metric): \(median) i alle framtider.")
  }
  static func share(metric: String, share: String, low: String, high: String) -> Message {
    Message(
      "\(metric): yes in \(share) of 100 futures (\(low)–\(high)).",
      nb: "\(metric): ja i \(share) av 100 framtider (\(low)–\(high)).",
      nn: "\(metric): ja i \(share) av 100 framtider (\(low)–\(high)).")
  }
  static func explains(metric: String, list: String) -> Message {
    Message(
      "Of the spread of \(metric), \(list).",
      nb: "Av spredningen i \(metric): \(list).",
      nn: "Av spreiinga i \(metric): \(list).")
  }
  static func explainsOne(input: String, range: String) -> Message {
    Message(
      "\(input) explains \(range) %",
      nb: "\(input) forklarer \(range) prosent",
      nn: "\(input) forklarer \(range) prosent")
  }
  static func together(range: String) -> Message {
    Message(
      "\(range) % only come about together",
      nb: "\(range) prosent oppstår bare sammen",
      nn: "\(range) prosent oppstår berre saman")
  }
  static func policyRun(policies: Int, count: Int, seed: UInt64) -> Message {
    Message(
      "\(grouped: policies) \(policies, one: "policy", many: "policies, each") over the same "
        + "\(grouped: count) futures (scrambled Sobol' nets, seed \(seed)).",
      nb: "\(grouped: policies) politikkvalg, \(policies, one: "", many: "hvert ")over de samme "
        + "\(grouped: count) framtidene (omrørte Sobol-nett, frø \(seed)).",
      nn: "\(grouped: policies) politikkval, \(policies, one: "", many: "kvart ")over dei same "
        + "\(grouped: count) framtidene (omrørte Sobol-nett, frø \(seed)).")
  }
  static func satisfies(
    thresholds: String, policy: String, share: String, low: String, high: String
  ) -> Message {
    Message(
      "\(thresholds) holds most often with \(policy): in \(share) of 100 futures (\(low)–\(high)).",
      nb: "\(thresholds) holder oftest med \(policy): i \(share) av 100 framtider "
        + "(\(low)–\(high)).",
      nn: "\(thresholds) held oftast med \(policy): i \(share) av 100 framtider (\(low)–\(high)).")
  }
  static func satisfiesAny(thresholds: String, share: String, low: String, high: String) -> Message
  {
    Message(
      "\(thresholds) holds as often with each policy: in \(share) of 100 futures (\(low)–\(high)).",
      nb: "\(thresholds) holder like ofte med alle valg: i \(share) av 100 framtider "
        + "(\(low)–\(high)).",
      nn: "\(thresholds) held like ofte med alle val: i \(share) av 100 framtider "
        + "(\(low)–\(high)).")
  }
  static let anyPolicy = Message(
    "any policy", nb: "hvilket som helst valg", nn: "kva val som helst")
  static func bestMean(
    metric: String, sense: String, policy: String, value: String, cautious: String, bad: String
  ) -> Message {
    Message(
      "\(metric), \(sense): best on average with \(policy) (\(value)); best in bad futures, which "
        + "one in twenty is worse than, with \(cautious) (\(bad)).",
      nb: "\(metric), \(sense): best i gjennomsnitt med \(policy) (\(value)); best i dårlige "
        + "framtider, som én av tjue er verre enn, med \(cautious) (\(bad)).",
      nn: "\(metric), \(sense): best i gjennomsnitt med \(policy) (\(value)); best i dårlege "
        + "framtider, som éi av tjue er verre enn, med \(cautious) (\(bad)).")
  }
  static func leastRegret(metric: String, policy: String, value: String) -> Message {
    Message(
      "\(metric): \(policy) is never more than \(value) from the best policy in the same "
        + "simulation.",
      nb: "\(metric): \(policy) er aldri mer enn \(value) fra det beste valget i samme simulering.",
      nn: "\(metric): \(policy) er aldri meir enn \(value) frå det beste valet i same simulering.")
  }
  static func alwaysBest(metric: String, policy: String) -> Message {
    Message(
      "\(metric): \(policy) is as good as any other policy in every simulation.",
      nb: "\(metric): \(policy) er minst like godt som alle andre valg i hver simulering.",
      nn: "\(metric): \(policy) er minst like godt som alle andre val i kvar simulering.")
  }
  static func stillAlone(metric: String, value: String) -> Message {
    Message(
      "No input moved alone changes \(metric): \(value).",
      nb: "Ingen størrelse endrer \(metric) alene: \(value).",
      nn: "Ingen storleik endrar \(metric) åleine: \(value).")
  }
  static func inertFor(metric: String, list: String) -> Message {
    Message(
      "Moved alone, this does not change \(metric): \(list).",
      nb: "Dette endrer ikke \(metric) alene: \(list).",
      nn: "Dette endrar ikkje \(metric) åleine: \(list).")
  }
  static func processMoved(list: String, low: String, high: String) -> Message {
    Message(
      "Drawn from year to year (\(list)): low and high are the \(low) and \(high) quantiles of the "
        + "mean up to the last year of the metric, with all years moved by the same.",
      nb: "For det som varierer fra år til år (\(list)), er lav og høy kvantilene (\(low) og "
        + "\(high)) for gjennomsnittet til og med det siste året i måltallet, og alle år flyttes "
        + "like mye.",
      nn: "For det som varierer frå år til år (\(list)), er låg og høg kvantilane (\(low) og "
        + "\(high)) for gjennomsnittet til og med det siste året i måltalet, og alle åra blir "
        + "flytta like mykje.")
  }
  static func shares(metric: String, list: String) -> Message {
    Message(
      "All of the spread of \(metric) shared out: \(list).",
      nb: "Hele spredningen i \(metric) fordelt: \(list).",
      nn: "Heile spreiinga i \(metric) fordelt: \(list).")
  }
  static func rest(list: String) -> Message {
    Message(
      "not distinguishable from nothing: \(list)",
      nb: "kan ikke skilles fra ingenting: \(list)",
      nn: "kan ikkje skiljast frå ingenting: \(list)")
  }
  static func constant(metric: String) -> Message {
    Message(
      "\(metric) is the same in every future, so there is nothing to explain.",
      nb: "\(metric) er den samme i alle framtider, så det er ingenting å forklare.",
      nn: "\(metric) er den same i alle framtider, så det er ingenting å forklare.")
  }
  static func noIndices(target: String, year: Int) -> Message {
    Message(
      "\(target) by \(year) is so in every future, or in none, so there is nothing to explain.",
      nb: "\(target) innen \(year) gjelder i alle framtider, eller i ingen, så det er ingenting å "
        + "forklare.",
      nn: "\(target) innan \(year) gjeld i alle framtider, eller i ingen, så det er ingenting å "
        + "forklare.")
  }
}
