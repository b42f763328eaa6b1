// SPDX-License-Identifier: GPL-3.0-or-later

import CMathematics

/// A function of independent inputs whose first-order indices are known on paper, to try estimators
/// on.
public struct KnownFunction: Sendable {
  /// A short code, such as `ishigami` or `bratley`.
  public let name: String
  /// What the function is of, each uniform.
  public let inputs: Inputs
  /// By input.
  public let firstOrder: [Double]
  private let function: @Sendable ([Double]) -> Double

  /// The value at a point, which has a coordinate for every input.
  public func callAsFunction(_ x: [Double]) -> Double { function(x) }

  /// With one output, f.
  public var response: FunctionResponse {
    FunctionResponse(outputs: ["f"], identity: name) { [function] in [function($0)] }
  }

  /// Smooth ones, some with kinks and one with a jump, of three to eight inputs, with and without
  /// inputs that only matter together.
  public static func all() throws(InputsError) -> [KnownFunction] {
    [
      KnownFunction(
        name: "ishigami", inputs: try Ishigami.inputs, firstOrder: Ishigami().firstOrder,
        function: { Ishigami()($0) }),
      try g("g", SobolG()), try g("g_three", SobolG(a: [0, 0.5, 3])),
      try g("g_equal", SobolG(a: Array(repeating: 2, count: 5))), try linear(), try product(),
      try bratley(), try exponential(), try jump(), try pair(),
    ]
  }

  private init(
    name: String, inputs: Inputs, firstOrder: [Double],
    function: @escaping @Sendable ([Double]) -> Double
  ) {
    (self.name, self.inputs, self.firstOrder) = (name, inputs, firstOrder)
    self.function = function
  }

  /// Of inputs from 0 to 1.
  ///
  /// - Parameters:
  ///   - alone: By input the variance that it explains by itself.
  ///   - together: What they explain beside that.
  private init(
    _ name: String, alone: [Double], together: Double = 0,
    _ function: @escaping @Sendable ([Double]) -> Double
  ) throws(InputsError) {
    let variance = alone.reduce(together, +)
    self.init(
      name: name,
      inputs: try Inputs(
        alone.indices.map { Inputs.Factor("x\($0 + 1)", .uniform(low: 0, high: 1)) }),
      firstOrder: alone.map { $0 / variance }, function: function)
  }

  private static func g(_ name: String, _ g: SobolG) throws(InputsError) -> KnownFunction {
    KnownFunction(name: name, inputs: try g.inputs, firstOrder: g.firstOrder, function: { g($0) })
  }

  private static func linear() throws(InputsError) -> KnownFunction {
    try KnownFunction("linear", alone: (1...4).map { Double($0 * $0) / 12 }) { x in
      x.indices.reduce(0) { $0 + Double($1 + 1) * x[$1] }
    }
  }

  /// Π (1 + xᵢ): relative to its mean, each factor has the variance 1/27.
  private static func product() throws(InputsError) -> KnownFunction {
    let own = 1.0 / 27
    let all = (1 + own) * (1 + own) * (1 + own) * (1 + own) - 1
    return try KnownFunction(
      "product", alone: Array(repeating: own, count: 4), together: all - 4 * own
    ) { $0.reduce(1) { $0 * (1 + $1) } }
  }

  /// Σ (-1)^i Πⱼ≤ᵢ xⱼ.
  ///
  /// Reference: P. Bratley, B. L. Fox, H. Niederreiter (1992), *ACM Transactions on Modeling and
  /// Computer Simulation* 2(3).
  private static func bratley() throws(InputsError) -> KnownFunction {
    let count = 5
    @Sendable func sign(_ i: Int) -> Double { i % 2 == 0 ? 1 : -1 }
    func power(_ base: Double, _ exponent: Int) -> Double {
      (0..<exponent).reduce(1) { product, _ in product * base }
    }
    let alone = (1...count).map { input -> Double in
      let slope = (input...count).reduce(0) { $0 + sign($1) * power(0.5, $1 - 1) }
      return slope * slope / 12
    }
    let mean = (1...count).reduce(0) { $0 + sign($1) * power(0.5, $1) }
    var squares = 0.0
    for i in 1...count {
      for k in 1...count {
        squares += sign(i + k) * power(1 / 3, min(i, k)) * power(0.5, abs(i - k))
      }
    }
    let together = squares - mean * mean - alone.reduce(0, +)
    return try KnownFunction("bratley", alone: alone, together: together) { x in
      var (sum, product) = (0.0, 1.0)
      for (number, value) in x.enumerated() {
        product *= value
        sum += sign(number + 1) * product
      }
      return sum
    }
  }

  /// e^2x₁ + x₂² + x₁x₃.
  private static func exponential() throws(InputsError) -> KnownFunction {
    let (e2, e4) = (exp(2.0), exp(4.0))
    let mean = (e2 - 1) / 2
    let first =
      (e4 - 1) / 4 - mean * mean + 1.0 / 48 + (e2 + 1) / 4 - mean / 2
    return try KnownFunction(
      "exponential", alone: [first, 4.0 / 45, 1.0 / 48], together: 1.0 / 144
    ) { exp(2 * $0[0]) + $0[1] * $0[1] + $0[0] * $0[2] }
  }

  /// 1 where x₁ > 0.7, and x₂x₃.
  private static func jump() throws(InputsError) -> KnownFunction {
    try KnownFunction("jump", alone: [0.21, 1.0 / 48, 1.0 / 48], together: 1.0 / 144) {
      ($0[0] > 0.7 ? 1 : 0) + $0[1] * $0[2]
    }
  }

  /// 12(x₁ - ½)(x₂ - ½) + 3(x₃ - ½): the first two matter only together.
  private static func pair() throws(InputsError) -> KnownFunction {
    try KnownFunction("pair", alone: [0, 0, 0.75], together: 1) {
      12 * ($0[0] - 0.5) * ($0[1] - 0.5) + 3 * ($0[2] - 0.5)
    }
  }
}
