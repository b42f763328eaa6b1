// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import ScenarioFiles
import TestSupport
import Testing

/// Malformed files put together in pairs: what is wrong with one block of a file never hides what is wrong
/// with another.
struct `Two defects in different blocks of a file` {
  /// A fixture by its blocks, the top-level keys with all that stands under them.
  private struct Fixture {
    let name: String
    let blocks: [(key: String, text: String)]

    init(_ name: String) throws {
      self.name = name
      var blocks: [(key: String, text: String)] = []
      let text = try Repository.text("\(`A malformed file`.folder)/\(name)")
      for line in text.split(separator: "\n") where !line.hasPrefix("#") {
        if let match = line.firstMatch(of: /^([a-z_]+):/) {
          blocks.append((String(match.output.1), String(line)))
        } else if !blocks.isEmpty {
          blocks[blocks.count - 1].text += "\n\(line)"
        } else {
          blocks.append(("", String(line)))
        }
      }
      self.blocks = blocks
    }
  }

  /// What a fault is, wherever it stands.
  private struct Told: Hashable {
    let code: Fault.Code
    let path: String
  }

  /// Files that cannot be read as YAML: what stands in them is not known.
  private static let unreadable: Set<Fault.Code> = [
    .notYAML, .severalDocuments, .yamlFeature, .wrongKind, .fileEmpty,
  ]

  /// What hangs on the years of the file, and is told once these are mended.
  private static let ofYears: Set<Fault.Code> = [
    .yearBeforeData, .yearInGap, .growthMissing, .levelMissing, .yearOutside, .amountMissing,
    .incrementMissing, .untilMissing, .gapFromZero, .horizon, .firstMissing,
  ]
  /// What hangs on what the other block has.
  private static let ofOthers: Set<Fault.Code> = [
    .notPositiveDefinite, .drivesOtherUnit, .drivenTwice, .needsBlock,
  ]
  /// What a path comes to, which is told once all numbers are there.
  private static let ofPlay: Set<Fault.Code> = [
    .geometricFromZero, .fundingNegative, .overheadsExceedFunding, .incrementMissing, .notFinite,
  ]

  private func told(_ text: String, in folder: Folder) throws -> Set<Told> {
    let file = folder.url.appending(path: "pair.yaml")
    try Data(text.utf8).write(to: file)
    do throws(Faults) {
      _ = try ScenarioLoader().load(file.path).projection()
      return []
    } catch {
      return Set(error.list.map { Told(code: $0.code, path: $0.path) })
    }
  }

  @Test func `are both told`() throws {
    let folder = try Folder()
    let fixtures = try `A malformed file`.names.map { try Fixture($0) }.filter { fixture in
      !fixture.blocks.contains { $0.key == "extends" || $0.key.isEmpty }
        && Set(fixture.blocks.map(\.key)).count == fixture.blocks.count
    }
    // The sound file that all of them were made from has what most of them have.
    var counts: [String: [String: Int]] = [:]
    for block in fixtures.flatMap(\.blocks) {
      counts[block.key, default: [:]][block.text, default: 0] += 1
    }
    let base = counts.compactMapValues { $0.max { ($0.value, $0.key) < ($1.value, $1.key) } }
      .filter { $0.value.value > 40 }.mapValues(\.key)
    let order = try Fixture("several-faults.yaml").blocks.map(\.key).filter { base[$0] != nil }
    let sound = order.map { base[$0]! }.joined(separator: "\n") + "\n"
    let none = try told(sound, in: folder)
    #expect(order.count == base.count && none == [])

    let defects = try fixtures.compactMap { fixture -> (Fixture, [String: String?], Set<Told>)? in
      let faults = try told(
        fixture.blocks.map { $0.text }.joined(separator: "\n") + "\n", in: folder)
      guard !faults.isEmpty,
        faults.allSatisfy({
          !Self.unreadable.contains($0.code) || $0.code == .wrongKind && !$0.path.isEmpty
        })
      else { return nil }
      let own = Dictionary(uniqueKeysWithValues: fixture.blocks.map { ($0.key, Optional($0.text)) })
      var changed = own.filter { base[$0.key] != $0.value }
      let missing = order.filter { own[$0] == nil }
      guard missing.count < 2 else { return nil }
      for key in missing { changed[key] = .some(nil) }
      return (fixture, changed, faults)
    }
    #expect(defects.count > 120)
    var generator = SeededGenerator(seed: 17)
    var pairs = 0
    while pairs < Tier.count(quick: 150, all: 5_000) {
      let (one, two) = (
        defects.randomElement(using: &generator)!, defects.randomElement(using: &generator)!
      )
      guard Set(one.1.keys).isDisjoint(with: two.1.keys) else { continue }
      pairs += 1
      let changed = one.1.merging(two.1) { first, _ in first }
      let new = changed.keys.filter { base[$0] == nil }.sorted()
      let text = (order + new).compactMap { changed[$0] ?? base[$0] }.joined(separator: "\n") + "\n"
      let both = try told(text, in: folder)
      let isTime = ["start", "end", "price_year"].contains { changed.keys.contains($0) }
      let missing = one.2.union(two.2).subtracting(both).filter {
        // In which unit something varies hangs on what it is of.
        let keys = $0.path.split(separator: ".")
        let isOfLost =
          keys.first == "uncertainty" && keys.count > 1 && changed[String(keys[1])] != nil
        return !(isTime && Self.ofYears.contains($0.code)) && !Self.ofPlay.contains($0.code)
          && !isOfLost && !Self.ofOthers.contains($0.code)
      }
      #expect(
        missing.isEmpty,
        "\(one.0.name) and \(two.0.name): \(missing.map { "\($0.code) \($0.path)" })")
    }
  }
}
