// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import ScenarioFiles
import Simulation
import TestSupport
import Testing
import Yams

struct `The order of keys` {
  static let files =
    ((try? Repository.files(in: "scenarios", suffix: ".yaml", isDeep: false)) ?? [])
    + ((try? Repository.files(in: "Tests/GoldenTests/Golden", suffix: ".yaml")) ?? [])

  @Test(arguments: files)
  func `changes nothing beyond the last digits of a sum`(_ file: URL) throws {
    let folder = try Folder()
    let (text, name) = (try String(contentsOf: file, encoding: .utf8), file.lastPathComponent)
    let given = try ScenarioLoader().load(folder.write(name, text)).projection()
    for seed in 0..<20 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let node = try #require(try Yams.compose(yaml: text, .basic))
      let shuffled = try Yams.serialize(node: node.shuffled(using: &generator), allowUnicode: true)
      let other = try ScenarioLoader().load(folder.write(name, shuffled)).projection()
      #expect(Set(other.columns.map(\.id)) == Set(given.columns.map(\.id)))
      for column in given.columns {
        let twin = try other.model.column(column.id)
        for year in given.years {
          let (a, b) = (given[column, year], other[twin, year])
          #expect(isClose(a, b, relative: 1e-12), "\(column.id)@\(year), seed \(seed)")
        }
      }
    }
  }
}

extension Yams.Node {
  /// The same with the keys of every map in another order; lists keep theirs.
  fileprivate func shuffled(using generator: inout SeededGenerator) -> Yams.Node {
    switch self {
    case .mapping(let mapping):
      let pairs = mapping.map { ($0.key, $0.value.shuffled(using: &generator)) }
      return Yams.Node(pairs.shuffled(using: &generator))
    case .sequence(let sequence):
      return Yams.Node(sequence.map { $0.shuffled(using: &generator) })
    case .scalar, .alias:
      return self
    }
  }
}
