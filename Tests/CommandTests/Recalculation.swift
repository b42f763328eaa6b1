// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// What an office program makes of a workbook's formulas, without the values beside them.
struct Recalculation: Decodable {
  enum Value: Decodable, Equatable {
    case number(Double)
    case text(String)
    case nothing

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .nothing
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        let text = try container.decode(String.self)
        self = text.isEmpty ? .nothing : .text(text)
      }
    }

    var number: Double? { if case .number(let number) = self { number } else { nil } }
  }

  struct Job: Encodable {
    let file: String
    var inputs: [String: Double] = [:]
  }

  /// By sheet and address, what LibreOffice comes to, and what the file held.
  let computed: [String: [String: Value]]
  let kept: [String: [String: Value]]
  /// By sheet, row and year.
  let series: [String: [String: [String: Value]]]

  /// Cells whose computed value is not what the file held: by more than 1e-9 of it, or of `least` where
  /// it is smaller.
  func differences(least: Double) -> [String] {
    kept.flatMap { sheet, cells in
      cells.compactMap { address, kept in
        let found = computed[sheet]?[address]
        let isSame: Bool =
          switch (kept, found) {
          case (.number(let a), .number(let b)?): abs(a - b) <= 1e-9 * max(abs(a), least)
          default: kept == found
          }
        return isSame ? nil : "\(sheet)!\(address): \(kept), computed \(String(describing: found))"
      }
    }
  }
}

extension Program {
  func recalculated(_ jobs: [Recalculation.Job]) throws -> [Recalculation] {
    try write("jobs.json", String(decoding: try JSONEncoder().encode(jobs), as: UTF8.self))
    let script = Repository.root.appending(path: "scripts/recalculate").path
    let outcome = try shell("/usr/bin/python3 '\(script)' jobs.json found.json")
    #expect(outcome.code == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(
      [Recalculation].self, from: Data(try read("found.json").utf8))
  }
}
