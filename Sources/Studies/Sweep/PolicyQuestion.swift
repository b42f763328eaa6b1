// SPDX-License-Identifier: GPL-3.0-or-later

public import Sensitivity

/// What is asked of policies, each played over the same futures.
public struct PolicyQuestion: Hashable, Sendable {
  /// How many futures at least.
  public var samples: Int
  /// By metric: whether more or less of it is better. Regret is asked of these only.
  public var objectives: [PolicyObjective]
  /// What a policy is to come to, each named by its text.
  public var thresholds: [PolicyThreshold]
  /// Whether the levers' values are taken together, the first of each and then the second of each;
  /// otherwise every combination is a policy.
  public var isTogether: Bool

  /// A question of at least so many futures; by default without a judgement, of every combination.
  public init(
    samples: Int, objectives: [PolicyObjective] = [], thresholds: [PolicyThreshold] = [],
    isTogether: Bool = false
  ) {
    (self.samples, self.objectives) = (samples, objectives)
    (self.thresholds, self.isTogether) = (thresholds, isTogether)
  }

  /// Metrics that are judged, which are looked at even if the study does not name them.
  var outputs: [String] { objectives.map { $0.output } + thresholds.map { $0.output } }
}

extension Study {
  /// The policies, each by the values of the levers in order; nil where a lever is no list, or
  /// lists taken together are of unequal length.
  func policies(_ question: PolicyQuestion) -> [[Double]]? {
    let lists = levers.compactMap { lever -> [Double]? in
      if case .values(let values) = lever.choice { values } else { nil }
    }
    guard lists.count == levers.count, let first = lists.first else { return nil }
    if question.isTogether {
      guard lists.allSatisfy({ $0.count == first.count }) else { return nil }
      return first.indices.map { place in lists.map { $0[place] } }
    }
    guard combinations <= PolicyDesign.limit else { return nil }
    return lists.reduce([[]]) { policies, values in
      policies.flatMap { policy in values.map { policy + [$0] } }
    }
  }

  /// How many choices there are of a value for each lever that has a list.
  var combinations: Int {
    levers.reduce(1) { count, lever in
      guard case .values(let values) = lever.choice else { return count }
      let (product, isTooMany) = count.multipliedReportingOverflow(by: values.count)
      return isTooMany ? .max : product
    }
  }
}
