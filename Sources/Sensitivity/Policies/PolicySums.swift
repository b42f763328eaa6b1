// SPDX-License-Identifier: GPL-3.0-or-later

/// What is left of the futures of a ``PolicyDesign``.
public struct PolicySums: BlockSums {
  /// What sums up in floating point: policy after policy its numbers, then its regrets.
  struct Totals: Codable, Sendable {
    var moments: [Moments]

    static func join(_ earlier: inout Totals, _ later: Totals) {
      for number in earlier.moments.indices {
        earlier.moments[number].merge(later.moments[number])
      }
    }
  }

  /// What a block says of a policy by itself, for the spread among blocks.
  struct Share: Codable, Sendable {
    /// Per output that is a number its mean, its sd and the quantiles asked for.
    let numbers: [[Double]]
    /// Per output that is a year the share that has happened by each year of the range.
    let years: [[Double]]
    /// Per objective the mean of the regret and its quantile.
    let regrets: [[Double]]
    /// Per objective the share of futures in which no policy is better.
    let best: [Double]
    /// Per threshold the share of futures in which it holds, then that of all together.
    let held: [Double]
  }

  struct Replicate: OfBlock {
    let block: Int
    let policies: [Share]
  }

  var sums = PairwiseReduction<Totals>()
  /// By policy. Counts only: their moments stand in the sums.
  var policies: [PolicyTally] = []
  /// In the order of the blocks; those without a future left have none.
  var replicates: [Replicate] = []

  public var sketches: [SketchBins] {
    policies.flatMap { ($0.numbers + $0.regrets).map { $0.bins } }
  }

  /// Of no block.
  public init() {}

  /// Takes in other blocks: counts in any order, moments two and two by the numbers of the blocks.
  public mutating func merge(_ other: PolicySums) {
    sums.merge(other.sums, Totals.join)
    if policies.isEmpty {
      policies = other.policies
    } else {
      for policy in other.policies.indices {
        policies[policy].mergeCounts(other.policies[policy])
      }
    }
    replicates.merge(other.replicates)
  }
}

extension PolicySums.Share {
  /// How long its arrays are; nil if a number is none.
  var sizes: [[Int]]? {
    let all = [numbers, years, regrets, [best], [held]]
    guard all.allSatisfy({ $0.allSatisfy({ $0.areFinite }) }) else { return nil }
    return all.map { $0.map { $0.count } }
  }
}

extension PolicySums {
  /// The number of policies, outputs, objectives and thresholds, and the futures that are left; nil
  /// for sums that do not hang together, or are of other blocks than these.
  public func shape(of blocks: BlockSet) -> SummaryShape? {
    guard sums.isSound(of: blocks) else { return nil }
    guard blocks.count > 0 else {
      return policies.isEmpty && replicates.isEmpty ? SummaryShape() : nil
    }
    guard let first = policies.first, !sums.values.isEmpty else { return nil }
    let width = first.numbers.count + first.regrets.count
    guard sums.values.allSatisfy({ $0.moments.count == policies.count * width }),
      sums.values.allSatisfy({ $0.moments.allSatisfy { $0.isSound } })
    else { return nil }
    var futures: Set<Int> = []
    var all: [[Moments]] = []
    for (number, policy) in policies.enumerated() {
      let moments = (0..<width).map { place in
        sums.values.reduce(into: Moments()) { $0.merge($1.moments[number * width + place]) }
      }
      guard policy.numbers.count == first.numbers.count,
        policy.regrets.count == first.regrets.count,
        policy.years.map({ $0.years }) == first.years.map({ $0.years }),
        policy.years.allSatisfy({ $0.isSound }), policy.best.count == first.regrets.count,
        policy.held.count == first.held.count,
        policy.best.allSatisfy({ (0...Counts.largest).contains($0) }),
        policy.held.allSatisfy({ (0...Counts.largest).contains($0) }),
        zip(policy.numbers + policy.regrets, moments).allSatisfy({ $0.isSound(counting: $1) })
      else { return nil }
      all.append(moments)
      futures.formUnion(moments.map { $0.count })
      futures.formUnion(policy.years.map { $0.count })
    }
    guard futures.count <= 1, Counts.areSound(futures),
      policies.allSatisfy({ ($0.best + $0.held).allSatisfy { $0 <= futures.first ?? 0 } })
    else { return nil }
    var last = -1
    let sizes = replicates.first?.policies.first?.sizes
    for replicate in replicates {
      guard blocks.contains(replicate.block), replicate.block > last,
        replicate.policies.count == policies.count,
        replicate.policies.allSatisfy({ $0.sizes != nil && $0.sizes == sizes })
      else { return nil }
      last = replicate.block
    }
    guard policies.indices.allSatisfy({ isPossible($0, all[$0], futures.first ?? 0) }) else {
      return nil
    }
    return SummaryShape(
      sizes: [policies.count, first.numbers.count, first.regrets.count, first.held.count],
      years: first.years.map { $0.years }, perBlock: sizes.map { $0.flatMap { $0 } },
      replicates: replicates.count, rows: futures.first ?? 0)
  }
}

extension PolicySums {
  /// Whether the blocks can say so of a policy whose numbers and regrets are `all`.
  private func isPossible(_ policy: Int, _ all: [Moments], _ futures: Int) -> Bool {
    let (own, shares) = (policies[policy], replicates.map { $0.policies[policy] })
    func areSpanned(_ counts: [Int], _ said: [[Double]]) -> Bool {
      counts.indices.allSatisfy { place in
        let shares = said.map { $0[place] }
        return shares.allSatisfy { (0...1).contains($0) }
          && (futures == 0 || shares.spans(Double(counts[place]) / Double(futures)))
      }
    }
    let numbers = own.numbers.count
    return own.numbers.indices.allSatisfy { place in
      all[place].spans(shares.map { $0.numbers[place] }, hasSD: true)
    }
      && own.regrets.indices.allSatisfy { place in
        let regrets = all[numbers + place]
        return regrets.min >= -1e-9 * regrets.max
          && regrets.spans(shares.map { $0.regrets[place] }, hasSD: false)
      }
      && own.years.indices.allSatisfy { place in
        shares.map { $0.years[place] }.canBeShares(of: own.years[place])
      } && areSpanned(own.best, shares.map { $0.best })
      && areSpanned(own.held, shares.map { $0.held })
  }

  /// What is counted is the sum of what each block says, as no future was left out.
  ///
  /// - Parameter futures: Of a block.
  func checkShares(ofBlocksWith futures: Int) throws(DesignError) {
    func count(_ shares: [Double]) -> Int {
      shares.reduce(0) { $0 + (Int(exactly: ($1 * Double(futures)).rounded()) ?? 0) }
    }
    for (number, policy) in policies.enumerated() {
      let shares = replicates.map { $0.policies[number] }
      for (place, best) in policy.best.enumerated()
      where best != count(shares.map { $0.best[place] }) { throw .unsound }
      for (place, held) in policy.held.enumerated()
      where held != count(shares.map { $0.held[place] }) { throw .unsound }
    }
  }
}
