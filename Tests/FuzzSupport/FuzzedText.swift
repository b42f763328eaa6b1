// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Reports
import ScenarioFiles
import Sensitivity
import Simulation
import Studies

/// Any text that the program reads: a scenario file, or what its first sign says.
///
/// `=` a setting of `ksf-2019`, `+` a file laid over it, `?` a study, `,` a series of one's own, `;` a
/// table of runs.
public enum FuzzedText {
  /// Reads the text: it is answered (a scenario with a projection whose invariants hold) or refused with
  /// faults that have words; anything else traps.
  public static func read(_ bytes: [UInt8]) {
    let rest = Array(bytes.dropFirst())
    switch bytes.first.map({ Character(UnicodeScalar($0)) }) {
    case "=":
      let setting = String(decoding: rest, as: UTF8.self)
      answer { () throws(Faults) in try loader.load("ksf-2019", settings: [setting]) }
    case "+":
      let path = file(rest, "yaml")
      answer { () throws(Faults) in try loader.load("ksf-2019+\(path)") }
    case "?":
      let path = file(rest, "yaml")
      words { () throws(Faults) in try readStudy(path) }
    case ",":
      let path = file(rest, "csv")
      answer { () throws(Faults) in
        try loader.load("ksf-2019", settings: ["municipal_costs.observed=\(path)"])
      }
    case ";":
      let path = file(rest, "csv")
      words { () throws(Faults) in try readTable(path) }
    default:
      let path = file(bytes, "yaml")
      answer { () throws(Faults) in try loader.load(path) }
    }
  }

  private static let loader = ScenarioLoader()
  private static let studies = StudyLoader()

  private static func file(_ bytes: [UInt8], _ ending: String) -> String {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "fuzz-\(ProcessInfo.processInfo.processIdentifier).\(ending)")
    do { try Data(bytes).write(to: file) } catch { fatalError("\(error)") }
    return file.path
  }

  private static func readStudy(_ path: String) throws(Faults) {
    let loaded = try studies.load(path)
    let sweep = try Sweep(
      loaded.study, of: loaded.scenario.model, years: loaded.scenario.years, identity: "x")
    _ = try sweep.blocks()
    _ = loaded.text
  }

  private static func readTable(_ path: String) throws(Faults) {
    let sheet = try RunSheet(file: path)
    let names = sheet.columns.filter { !$0.isEmpty }
    guard names.count > 1, let output = names.last else { return }
    let (table, _) = try sheet.table(inputs: Array(names.dropLast()), outputs: [output])
    let dummies = Dummies(count: 3, seed: 1)
    _ = try? table.pawn(of: output, slices: 5, dummies: dummies)
    _ = try? table.delta(of: output, dummies: dummies)
    _ = try? table.rankFirstOrder(of: output, dummies: dummies)
    for scale in RegressionAnswer.Scale.allCases {
      _ = try? table.regression(of: output, on: scale, dummies: dummies)
    }
    let condition: RowCondition
    do throws(Fault) { condition = try RowCondition("\(output) > 2") } catch {
      throw Faults([error])
    }
    let rows = try condition.rows(of: table, in: sheet)
    _ = try? Prim(alpha: 0.1, resamples: 2, seed: 1).answer(of: table, rows, choosing: nil)
  }

  /// What is refused has words.
  private static func words(_ read: () throws(Faults) -> Void) {
    do throws(Faults) {
      try read()
    } catch {
      precondition(!error.list.isEmpty, "refused without a fault")
      for fault in error.list {
        for language in Language.allCases { precondition(!fault.words(in: language).isEmpty) }
      }
    }
  }

  private static func answer(_ load: () throws(Faults) -> LoadedScenario) {
    do throws(Faults) {
      let projection = try load().projection()
      precondition(projection.brokenInvariants.isEmpty, "\(projection.brokenInvariants)")
      for language in Language.allCases {
        for sentence in projection.answer { _ = sentence.words(in: language) }
      }
    } catch {
      precondition(!error.list.isEmpty, "refused without a fault")
      for fault in error.list {
        precondition(fault.place != nil, "no place for \(fault)")
        for language in Language.allCases { _ = fault.words(in: language) }
      }
    }
  }
}
