// SPDX-License-Identifier: GPL-3.0-or-later

/// Points whose inputs are exchanged one after the other, for the question of which inputs the
/// spread of the outputs comes from.
///
/// The two base samples A and B are halves of one scrambled Sobol' net of twice as many dimensions
/// (the even and the odd ones); every block is a scramble of its own, so that the spread of the
/// blocks is the error.
///
/// Reference: I. M. Sobol' (1993), *Mathematical Modelling and Computational Experiments* 1.
public struct SobolDesign: Hashable, Sendable {
  /// Inputs that are exchanged together, so that they have indices together and none alone.
  public struct Group: Hashable, Sendable, Codable {
    /// Unlike every input's and every other group's.
    public var name: String
    /// The names of the inputs.
    public var members: [String]

    /// A group as given; ``SobolDesign`` checks it.
    public init(_ name: String, _ members: [String]) {
      self.name = name
      self.members = members
    }
  }

  /// What varies.
  public let inputs: Inputs
  /// What is exchanged, in order: every input outside of all groups, and every group where its
  /// first member stands; and the factors of each, by number.
  public let subjects: [Subject]
  /// The formula of the indices, which decides how many points a row has.
  public let estimator: SobolEstimator
  /// Whether pairs are estimated; never with ``SobolEstimator/saltelli2010``.
  public let pairs: Bool
  /// Any number; 0 is one like the others.
  public let seed: UInt64
  /// Nets of 2^8…2^20 rows, every block a scramble of its own.
  public internal(set) var size: BlockSize
  /// The years for which "reached by then" is analysed, of every output that is a year.
  public let years: [Int]
  /// The share of cases in which an interval is to hold the truth, 0…1, both excluded.
  public let level: Double

  /// An input, or a group of them, that is exchanged as one.
  public struct Subject: Hashable, Sendable {
    /// The name of the input or the group.
    public let name: String
    /// The numbers of the factors, from 0, rising.
    public let factors: [Int]
  }

  /// - Parameters:
  ///   - inputs: What varies.
  ///   - samples: The base number of rows; ``BlockSize/samples`` says how many there are.
  ///   - seed: Any number; 0 is one like the others.
  ///   - replicates: How many independent nets the rows are spread over, at least: a power of two,
  ///     16 or more.
  ///   - estimator: The formula of the indices, which decides how many points a row has.
  ///   - pairs: Whether to estimate what pairs of inputs explain together; this needs both
  ///     exchanges, and is left out with ``SobolEstimator/saltelli2010``.
  ///   - groups: Inputs that are exchanged together, each in one group at most; none need be.
  ///   - years: Asked of every output that is a year; none leaves such outputs out.
  ///   - level: The share of cases in which an interval is to hold the truth, 0…1, both excluded.
  /// - Throws: ``DesignError``, also for correlated inputs that do not stand in one group.
  public init(
    of inputs: Inputs, samples: Int, seed: UInt64, replicates: Int = 16,
    estimator: SobolEstimator = .azziniRosati, pairs: Bool = false, groups: [Group] = [],
    years: [Int] = [], level: Double = 0.95
  ) throws(DesignError) {
    guard level > 0, level < 1 else { throw .probability(level) }
    self.inputs = inputs
    self.estimator = estimator
    self.pairs = pairs && estimator == .azziniRosati
    self.seed = seed
    self.years = years
    self.level = level
    subjects = try Self.subjects(of: inputs, groups: groups)
    size = try BlockSize(nets: samples, replicates: replicates)
  }
}

extension SobolDesign {
  private static func subjects(
    of inputs: Inputs, groups: [Group]
  ) throws(DesignError) -> [Subject] {
    let names = inputs.factors.map { $0.name }
    var groupOf: [Int?] = Array(repeating: nil, count: names.count)
    for (number, group) in groups.enumerated() {
      let isNamed =
        names.contains(group.name) || groups[..<number].contains { $0.name == group.name }
      guard !group.members.isEmpty, !isNamed else { throw .group(group.name) }
      for member in group.members {
        guard let factor = names.firstIndex(of: member) else { throw .unknownInput(member) }
        guard groupOf[factor] == nil else { throw .group(group.name) }
        groupOf[factor] = number
      }
    }
    for pair in inputs.correlations where pair.rho != 0 {
      guard let group = groupOf[pair.first], group == groupOf[pair.second] else {
        throw .correlatedInputs(first: names[pair.first], second: names[pair.second])
      }
    }
    var subjects: [Subject] = []
    for (factor, name) in names.enumerated() {
      guard let group = groupOf[factor] else {
        subjects.append(Subject(name: name, factors: [factor]))
        continue
      }
      guard groupOf.firstIndex(of: group) == factor else { continue }
      let members = names.indices.filter { groupOf[$0] == group }
      subjects.append(Subject(name: groups[group].name, factors: members))
    }
    return subjects
  }
}
