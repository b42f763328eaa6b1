// SPDX-License-Identifier: GPL-3.0-or-later

/// Π (|4xᵢ - 2| + aᵢ) / (1 + aᵢ), whose indices are known on paper: the higher aᵢ, the less xᵢ
/// does.
///
/// Reference: A. Saltelli, I. M. Sobol' (1995), *Reliability Engineering & System Safety* 50,
/// doi:10.1016/0951-8320(95)00099-2.
public struct SobolG: Hashable, Sendable {
  /// One for each input, 0 or more.
  public let a: [Double]

  /// The function with eight inputs, two of which do most, or others.
  public init(a: [Double] = [0, 1, 4.5, 9, 99, 99, 99, 99]) { self.a = a }

  /// As many inputs as there are aᵢ, uniform from 0 to 1.
  public var inputs: Inputs {
    get throws(InputsError) {
      try Inputs(a.indices.map { Inputs.Factor("x\($0 + 1)", .uniform(low: 0, high: 1)) })
    }
  }

  /// The value at a point, which has a coordinate for every aᵢ.
  public func callAsFunction(_ x: [Double]) -> Double {
    zip(x, a).reduce(1) { $0 * (abs(4 * $1.0 - 2) + $1.1) / (1 + $1.1) }
  }

  /// With one output, g.
  public var response: FunctionResponse {
    FunctionResponse(outputs: ["g"], identity: "\(self)") { [self($0)] }
  }

  private var alone: [Double] { a.map { 1 / (3 * (1 + $0) * (1 + $0)) } }

  /// The variance of the function over ``inputs``: Π (1 + 1/(3(1+aᵢ)²)) - 1.
  public var variance: Double { alone.reduce(1) { $0 * (1 + $1) } - 1 }
  /// The first-order indices, by input.
  public var firstOrder: [Double] { alone.map { $0 / variance } }

  /// The total indices, by input.
  public var total: [Double] {
    alone.map { $0 / (1 + $0) * (variance + 1) / variance }
  }

  /// The closed index of a group of inputs, by number: all that they explain by themselves.
  public func closed(_ group: [Int]) -> Double {
    (group.reduce(1) { $0 * (1 + alone[$1]) } - 1) / variance
  }
}
