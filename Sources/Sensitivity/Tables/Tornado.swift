// SPDX-License-Identifier: GPL-3.0-or-later

/// What each input does to one output by itself.
public struct Tornado: Hashable, Sendable {
  /// The output that is moved.
  public let output: Output
  /// The output with every input central; +infinity for a year that is never.
  public let central: Double
  /// The widest first.
  public let swings: [Swing]
  /// Inputs that do not move the output at all, in the order of the design.
  public let inert: [String]

  /// The move of the output as one input goes from its low to its high quantile.
  public struct Swing: Hashable, Sendable {
    /// The name of the input.
    public let name: String
    /// The input at its low and its high quantile; of a process the mean of its years.
    public let inputs: ClosedRange<Double>
    /// The output there.
    public let low: Double
    /// The output where the input is high; +infinity for a year that is never.
    public let high: Double
    /// From the lowest to the highest of low, central and high, in the units of the output;
    /// infinite where only some of them are never.
    public let swing: Double
    /// By how many per cent the output rises for one of the input, over the whole swing; nil where
    /// one of them is centred on 0, or is never.
    public let elasticity: Double?
  }
}

extension Tornado.Swing {
  init(
    _ name: String, _ points: [[Double]], _ results: [Double], _ factor: Int, column: Int,
    centre own: Double
  ) {
    let (centre, low, high) = (results[0], results[1 + 2 * factor], results[2 + 2 * factor])
    self.name = name
    (self.low, self.high) = (low, high)
    let values = [centre, low, high]
    let range = values.max()! == values.min()! ? 0 : values.max()! - values.min()!
    swing = range <= 8 * values.map { $0.magnitude }.max()!.ulp ? 0 : range
    let input = [0, 1 + 2 * factor, 2 + 2 * factor].map { own + points[$0][column] }
    inputs = min(input[1], input[2])...max(input[1], input[2])
    let isDefined =
      swing.isFinite && centre.isFinite && centre != 0 && input[0] != 0
      && input[1] != input[2]
    elasticity = isDefined ? (high - low) / centre / ((input[2] - input[1]) / input[0]) : nil
  }
}
