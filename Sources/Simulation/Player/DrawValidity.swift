// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether a future of a batch is a valid one, and if not, why: two bytes.
public struct DrawValidity: RawRepresentable, Hashable, Sendable {
  /// 0 for valid, the number of an ``EvaluationFault``, 254, 255, or 256 and the coordinate.
  public let rawValue: UInt16

  /// A validity by its ``rawValue``.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A future that is sound, with all its wanted numbers.
  public static let valid = Self(rawValue: 0)
  /// A wanted number is none, or larger than a number can hold; a year that never comes is an
  /// answer.
  public static let notFinite = Self(rawValue: 255)

  /// A wanted number compares with nothing: parity where the specialist services have no research.
  public static let notAvailable = Self(rawValue: 254)

  /// The equations found `fault`.
  public static func fault(_ fault: EvaluationFault) -> Self {
    Self(rawValue: UInt16(fault.rawValue))
  }

  /// The value of a coordinate is not one that a slot of it allows; the first such coordinate.
  public static func outsideLimits(_ coordinate: Int) -> Self {
    Self(rawValue: UInt16(256 + coordinate))
  }

  /// Whether the future is a valid one.
  public var isValid: Bool { rawValue == 0 }

  /// What the equations found; nil if the future is valid, or invalid for another reason.
  public var fault: EvaluationFault? { EvaluationFault(rawValue: Int(rawValue)) }

  /// The number of the coordinate that is outside its limits, from 0; nil for any other reason.
  public var coordinate: Int? { rawValue >= 256 ? Int(rawValue) - 256 : nil }
}
