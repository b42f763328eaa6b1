// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies

/// What must be known before figures that stand beside each other are compared.
extension CompareReport {
  /// Targets of one name that are not the same target in all that have it.
  var unlikeTargets: [String] {
    full.targets.compactMap { target -> String? in
      let sides = full.sides.indices.compactMap { side -> (Int, Target)? in
        target.outcomes[side].map { (side, $0.target) }
      }
      guard let base = sides.first?.1 else { return nil }
      let isCountedAlike = sides.allSatisfy {
        $0.1.counting == base.counting && $0.1.basis == base.basis
      }
      let aims = sides.map { self.aims(of: target.name, $0.0) }
      let isAimedAlike = aims.allSatisfy { own in zip(own, aims[0]).allSatisfy { isSame($0, $1) } }
      let isDueAlike = sides.allSatisfy { $0.1.by?.year == base.by?.year }
      guard !isCountedAlike || !isAimedAlike || !isDueAlike, sides.count > 1 else { return nil }
      let list = zip(sides, aims).map { side, aims -> String in
        let due = side.1.by.map { LikenessWords.dueIn(year: $0.year) } ?? LikenessWords.neverDue
        let terms: [String?] = [
          isCountedAlike ? nil : LikenessWords.counts(counted: side.1.counted(language))[language],
          isAimedAlike ? nil : self.aim(side.1, aims), isDueAlike ? nil : due[language],
        ]
        return "\(names[side.0]): \(terms.compactMap(\.self).joined(separator: ", "))"
      }
      let saying = LikenessWords.unlikeTarget(
        target: target.name, list: list.joined(separator: "; "))
      return saying[language]
    }
  }

  /// That the state pays another part in some than in others, in the years that are asked for; nil if it
  /// does not.
  var unlikePayers: String? {
    let shares = full.sides.map { side -> [Double]? in
      guard let state = side.projection.columns.first(where: { $0.kind == .state }) else {
        return nil
      }
      return span.map { side.projection[state, $0] / side.projection[Column(.ask), $0] }
    }
    let isAlike = shares.allSatisfy { own in
      guard let own, let base = shares[0] else { return own == nil && shares[0] == nil }
      // A year in which nothing is asked for has no part.
      return zip(own, base).allSatisfy { $0.isNaN || $1.isNaN || isSame($0, $1) }
    }
    guard !isAlike else { return nil }
    let fixed =
      prices == .real ? Label.inKronerOf(year: priceYear)[language] : ""
    let list = full.sides.indices.map { side -> String in
      guard shares[side] != nil else {
        return LikenessWords.payerUnsaid(name: names[side])[language]
      }
      return LikenessWords.statePays(
        name: names[side], part: style.percentInText(statePart(of: full.sides[side])),
        years: span.words, prices: fixed)[language]
    }
    return LikenessWords.unlikePayers(list: list.joined(separator: "; "))[language]
  }

  /// What differs between a side and the baseline beside the same frame; nil if nothing does.
  func besideFrame(_ side: Int) -> String? {
    let pair = [full.sides[full.baseline], full.sides[side]]
    let kinds: [Column.Kind] = [.operatingCosts, .callVolume, .cash, .ask, .existingResearch]
    let ids = kinds.map(\.rawValue).filter { id in
      pair.allSatisfy { $0.projection.columns.contains { $0.id == id } }
    }
    guard let comparison = try? Comparison(pair, columns: ids, prices: prices) else { return nil }
    let differing = comparison.columns.filter { column in
      !span.allSatisfy { isSame(column.value(of: 0, in: $0), column.value(of: 1, in: $0)) }
    }
    guard !differing.isEmpty else { return nil }
    let list = differing.compactMap { column -> String? in
      column.windows(over: span).last.map { window in
        "\(column.kind.label[language]) "
          + more(window.difference(of: 1), window.sums[0])
      }
    }
    return LikenessWords.besideFrame(
      name: names[side], years: span.words, list: list.joined(separator: "; "))[language]
  }

  /// Whether a side's frame is the baseline's in every year.
  func isSame(_ column: ComparedColumn, _ side: Int) -> Bool {
    column.years.allSatisfy {
      isSame(column.value(of: side, in: $0), column.value(of: full.baseline, in: $0))
    }
  }

  private func isSame(_ one: Double, _ other: Double) -> Bool {
    one == other || abs(one - other) <= 1e-9 * max(abs(one), abs(other))
  }

  /// The target share of every common year, as a fraction.
  private func aims(of target: String, _ side: Int) -> [Double] {
    let projection = full.sides[side].projection
    let index = projection.scenario.targets.firstIndex { $0.name == target }!
    return full.years.map { projection.standing(of: index, in: $0).aim }
  }

  private func aim(_ target: Target, _ aims: [Double]) -> String {
    let (first, last) = (style.percentInText(aims[0]), style.percentInText(aims.last!))
    let isConstant = aims.allSatisfy { isSame($0, aims[0]) }
    let (from, to) = (full.years.lowerBound, full.years.upperBound)
    let saying =
      switch (target.level == .specialist, isConstant) {
      case (true, true): LikenessWords.specialistAim(aim: first)
      case (true, false):
        LikenessWords.movingSpecialistAim(aim: first, from: from, last: last, to: to)
      case (false, true): LikenessWords.aim(aim: first)
      case (false, false): LikenessWords.movingAim(aim: first, from: from, last: last, to: to)
      }
    return saying[language]
  }

  /// The state's part of all that is asked for in these years, in the kroner that are compared.
  private func statePart(of side: Comparison.Side) -> Double {
    let projection = side.projection
    func sum(_ kind: Column.Kind) -> Double {
      span.reduce(0) { sum, year in
        let level = prices == .real ? projection[Column(.deflator), year] : 1
        return sum + projection[Column(kind), year] / level
      }
    }
    return sum(.state) / sum(.ask)
  }
}
