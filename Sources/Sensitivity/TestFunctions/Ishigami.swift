// SPDX-License-Identifier: GPL-3.0-or-later

import CMathematics

/// sin x₁ + a·sin² x₂ + b·x₃⁴·sin x₁, whose indices are known on paper.
///
/// Reference: T. Ishigami, T. Homma (1990), *An importance quantification technique in uncertainty
/// analysis for computer models*, ISUMA '90, doi:10.1109/ISUMA.1990.151285.
public struct Ishigami: Hashable, Sendable {
  /// The factor of sin² x₂.
  public let a: Double
  /// The factor of x₃⁴·sin x₁.
  public let b: Double

  /// The function with its most common parameters, or others.
  public init(a: Double = 7, b: Double = 0.1) {
    self.a = a
    self.b = b
  }

  /// Three inputs, uniform from -π to π.
  public static var inputs: Inputs {
    get throws(InputsError) {
      try Inputs((1...3).map { Inputs.Factor("x\($0)", .uniform(low: -.pi, high: .pi)) })
    }
  }

  /// The value at a point of three coordinates.
  public func callAsFunction(_ x: [Double]) -> Double {
    sin(x[0]) + a * sin(x[1]) * sin(x[1]) + b * x[2] * x[2] * x[2] * x[2] * sin(x[0])
  }

  /// With one output, f, higher by `shift`.
  public func response(shift: Double = 0) -> FunctionResponse {
    FunctionResponse(outputs: ["f"], identity: "\(self) + \(shift)") { [self($0) + shift] }
  }

  /// The variance of the function over ``inputs``.
  public var variance: Double { v1 + v2 + v13 }
  /// The first-order indices of x₁, x₂ and x₃; 0.3139, 0.4424 and 0 with the usual parameters.
  public var firstOrder: [Double] { [v1 / variance, v2 / variance, 0] }
  /// The total indices of x₁, x₂ and x₃.
  public var total: [Double] { [(v1 + v13) / variance, v2 / variance, v13 / variance] }
  /// What x₁ and x₃ explain together.
  public var interaction: Double { v13 / variance }

  private var pi4: Double { .pi * .pi * .pi * .pi }
  private var v1: Double { (1 + b * pi4 / 5) * (1 + b * pi4 / 5) / 2 }
  private var v2: Double { a * a / 8 }
  private var v13: Double { b * b * pi4 * pi4 * 8 / 225 }
}
