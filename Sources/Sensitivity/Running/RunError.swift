// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a run ended without an answer.
public enum RunError: Error, Hashable, Sendable {
  /// A point has no answer, and the policy is to stop. Of several it is always the same one.
  case invalid(InvalidPoint)
  /// No point, or no row, of the whole design has an answer: these are the reasons.
  case nothingValid([RunAccounting.Invalid])
  /// What keeps the blocks wanted no more of them.
  case stopped
  /// The counts of all blocks together would take so much memory, in bytes, and may take less.
  case tooMuchMemory(Double, allowed: Double)
  /// What was handed over does not fit the design.
  case design(DesignError)
}

/// A point without an answer.
public struct InvalidPoint: Hashable, Sendable, Codable {
  /// Why it has no answer.
  public let reason: Reason
  /// The point of the design, or the row that it stands in: a star, a future; counted from 0.
  public let number: Int
  /// In the order of the inputs' coordinates.
  public let coordinates: [Double]

  /// A reason with the place that it was given for.
  public init(reason: Reason, number: Int, coordinates: [Double]) {
    self.reason = reason
    self.number = number
    self.coordinates = coordinates
  }
}
