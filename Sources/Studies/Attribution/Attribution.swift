// SPDX-License-Identifier: GPL-3.0-or-later

/// What the difference of a metric between two scenarios is made of, change by change.
///
/// The parts add up to the whole within 1e-12 of the largest of them: what rounding leaves is put
/// in the largest part.
public struct Attribution: Sendable {
  /// The way in which the whole is shared out.
  public enum Method: Hashable, Sendable {
    /// The changes made one after another in the order of the parts.
    case stack
    /// The mean over all orders of making them, by all the scenarios between the two.
    ///
    /// Reference: L. S. Shapley (1953), *A value for n-person games*.
    case shapley
    /// The same, over pairs of random orders and their reverses.
    ///
    /// Reference: E. Song, B. L. Nelson & J. Staum (2016), *Shapley effects for global sensitivity
    /// analysis: theory and computation*, doi:10.1137/15M1048070.
    case sampled(pairs: Int, seed: UInt64)
  }

  /// What one change does, or several that cannot stand without each other.
  public struct Part: Hashable, Sendable {
    /// The changes, in file order; more than one where they were merged.
    public let changes: [Change]
    /// In the metric's unit.
    public internal(set) var amount: Double
    /// Of a sampled amount, else 0.
    public let standardError: Double

    /// Whether several changes were merged, because some of them without the others give no valid
    /// scenario.
    public var isMerged: Bool { changes.count > 1 }
    /// Where 95 of 100 such intervals hold the exact amount, by the normal law.
    public var interval: ClosedRange<Double> {
      let half = 1.959963984540054 * standardError
      return amount - half...amount + half
    }
  }

  /// The text of the metric.
  public let metric: String
  /// The way in which the whole was shared out.
  public let method: Method
  /// The metric in the first scenario, in its own unit.
  public let from: Double
  /// The metric in the second scenario.
  public let to: Double
  /// In file order; of a stack in the order in which the changes are made.
  public let parts: [Part]
  /// Changes that do nothing: in no scenario between the two; of a stack or a sample in none that
  /// was looked at, the two with it alone and all but it among them.
  public let inert: [Change]
  /// The residue of rounding, in the metric's unit; the largest part holds it.
  public let residue: Double
  /// The number of that part among the ``parts``; nil if there is none.
  public let residuePart: Int?

  /// What is to be explained.
  public var whole: Double { to - from }
}

extension Attribution {
  init(
    _ mixtures: CoalitionValues, _ method: Method, groups: [Group], amounts: [Double],
    errors: [Double]? = nil, isInert: [Bool], from: Double, to: Double
  ) {
    (self.metric, self.method, self.from, self.to) = (mixtures.metric, method, from, to)
    let list = mixtures.changes.list
    var parts: [Part] = []
    var inert: [Change] = []
    for (index, group) in groups.enumerated() {
      let changes = group.members.map { list[$0] }
      if isInert[index] {
        inert += changes
      } else {
        parts.append(
          Part(changes: changes, amount: amounts[index], standardError: errors?[index] ?? 0))
      }
    }
    residue = (to - from) - parts.reduce(0) { $0 + $1.amount }
    residuePart = parts.indices.max { abs(parts[$0].amount) < abs(parts[$1].amount) }
    if let residuePart { parts[residuePart].amount += residue }
    (self.parts, self.inert) = (parts, inert)
  }

  /// Changes that are made together.
  struct Group: Hashable {
    /// Numbers of changes, in file order.
    var members: [Int]
    var subset: Subset { members.reduce(0) { $0 | .only($1) } }
  }
}
