// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// What an archive keeps of a run, part by part, as messages name it.
package enum KeptPart: String, CaseIterable {
  case number, begun, took, state, language, command, program, folder, scenario, hash
  case metrics, files

  /// What a part is called.
  ///
  /// - Parameter code: `took`; of one of several its name comes after it, `metric share@2034`.
  package static func words(of code: String, in language: Language) -> String {
    let kind = String(code.prefix { $0 != " " })
    let name = String(code.dropFirst(kind.count + 1))
    return switch kind {
    case "metric": metric(name: name)[language]
    case "file": file(name: name)[language]
    default: KeptPart(rawValue: kind)?.phrase[language] ?? code
    }
  }

  package var phrase: Phrase {
    switch self {
    case .number: Phrase("its number", nb: "nummeret", nn: "nummeret")
    case .begun: Phrase("when it began", nb: "starttidspunktet", nn: "starttidspunktet")
    case .took: Phrase("how long it took", nb: "hvor lenge den varte", nn: "kor lenge ho varte")
    case .state: Phrase("how it ended", nb: "hvordan den endte", nn: "korleis ho enda")
    case .language: Phrase("the language", nb: "språket", nn: "språket")
    case .command: Phrase("the command", nb: "kommandoen", nn: "kommandoen")
    case .program: Phrase("the program", nb: "programmet", nn: "programmet")
    case .folder: Phrase("the folder", nb: "mappen", nn: "mappa")
    case .scenario: Phrase("the scenario", nb: "scenarioet", nn: "scenarioet")
    case .hash: Phrase("the hash", nb: "hashen", nn: "hashen")
    case .metrics: Phrase("the metrics", nb: "måltallene", nn: "måltala")
    case .files: Phrase("the files", nb: "filene", nn: "filene")
    }
  }

  package static func metric(name: String) -> Message {
    Message("metric \(name)", nb: "måltallet \(name)", nn: "måltalet \(name)")
  }
  package static func file(name: String) -> Message {
    Message("the file \(name)", nb: "filen \(name)", nn: "fila \(name)")
  }
}
