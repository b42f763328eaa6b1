// SPDX-License-Identifier: GPL-3.0-or-later

import CMathematics

/// A part of the space of inputs, by limits on some of them: a scenario in a few words.
public struct ScenarioBox: Hashable, Sendable, Codable {
  /// The values of one input that are in the box, in its units; of text, the numbers of its labels.
  public enum Limit: Hashable, Sendable, Codable {
    /// The input lies in the range, both ends included; an end is nil where nothing limits it.
    case range(low: Double?, high: Double?)
    /// The input is one of these, rising.
    case values([Double])
  }

  /// One input that the box limits.
  public struct Side: Hashable, Sendable, Codable {
    /// The name of the input.
    public let input: String
    /// The values of it that are in the box.
    public let limit: Limit
  }

  /// In the order of the table; inputs without a limit are not there.
  public let sides: [Side]

  /// The limit of an input, by its name; nil for one without a limit.
  public subscript(_ input: String) -> Limit? { sides.first { $0.input == input }?.limit }
}

/// How well a box tells where a condition holds.
public struct BoxQuality: Hashable, Sendable, Codable {
  /// Rows inside of the box, and those of them in which the condition holds.
  public internal(set) var inside: Int
  /// The rows inside in which the condition holds.
  public internal(set) var hits: Int
  /// The same for the whole table.
  public internal(set) var rows: Int
  /// The rows of the table in which the condition holds.
  public internal(set) var holding: Int

  /// The share of all rows that lies inside.
  public var mass: Double { Double(inside) / Double(rows) }
  /// The share of all rows in which the condition holds.
  public var base: Double { Double(holding) / Double(rows) }
  /// The share of the rows in which the condition holds that lies inside; not a number of none.
  public var coverage: Double { Double(hits) / Double(holding) }
  /// The share of the rows inside in which the condition holds; 0 of an empty box.
  public var density: Double { inside == 0 ? 0 : Double(hits) / Double(inside) }

  /// How much better the rows are explained if the condition is as frequent inside as it is there,
  /// rather than as everywhere: the logarithm of the ratio of likelihoods, 0 or more; 0 of a box in
  /// which it is less frequent.
  public var evidence: Double {
    func part(_ count: Int, _ ratio: Double) -> Double {
      count == 0 ? 0 : Double(count) * log(ratio)
    }
    guard inside > 0, density > base else { return 0 }
    return part(hits, density / base) + part(inside - hits, (1 - density) / (1 - base))
  }

  /// What a box is chosen by: the weighted harmonic mean of density, with weight 4, and coverage,
  /// with weight 1; 0…1.
  ///
  /// Reference: C. J. van Rijsbergen (1979), *Information Retrieval*, chapter 7, with β = 1/2.
  public var score: Double {
    let (hits, inside, holding) = (Double(hits), Double(inside), Double(holding))
    return 1.25 * hits / (inside + 0.25 * holding)
  }
}
