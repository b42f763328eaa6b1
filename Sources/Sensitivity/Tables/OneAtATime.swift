// SPDX-License-Identifier: GPL-3.0-or-later

import CMathematics

/// Every input moved alone, from a low quantile to a high one, with all others central: a tornado.
///
/// Cheap and easy to read, and blind to what inputs do together: ``shareSeen`` says how blind.
public struct OneAtATime: Hashable, Sendable {
  /// Where the inputs that are not moved stand.
  public enum Centre: String, Hashable, Sendable, Codable {
    /// The median, or the mean; a yearly process stands at 0 either way.
    case median, mean
  }

  /// Which years of a process the outputs look at.
  public struct ProcessSpan: Hashable, Sendable {
    /// How many of its first years, 1 or more.
    public var years: Int
    /// The mean of its central path over them, which the response adds.
    public var centre: Double

    /// The first `years` years, around `centre`.
    public init(years: Int, centre: Double) { (self.years, self.centre) = (years, centre) }
  }

  /// What varies; numbers are independent of each other.
  public let inputs: Inputs
  /// The probabilities of the low and the high quantile.
  public let low: Double
  /// Above ``low``; both 0…1, ends excluded.
  public let high: Double
  /// Where the inputs that are not moved stand.
  public let centre: Centre
  /// By the number of a factor that is a process; of others that are processes all years, around 0.
  public var spans: [Int: ProcessSpan] = [:]

  /// - Throws: ``DesignError``: correlated inputs do not move alone.
  public init(
    of inputs: Inputs, low: Double = 0.05, high: Double = 0.95, centre: Centre = .median
  ) throws(DesignError) {
    for probability in [low, high] where !(probability > 0 && probability < 1) {
      throw .probability(probability)
    }
    guard low < high else { throw .probability(high) }
    if let pair = inputs.correlations.first(where: { $0.rho != 0 }) {
      throw .correlatedInputs(
        first: inputs.factors[pair.first].name, second: inputs.factors[pair.second].name)
    }
    self.inputs = inputs
    self.low = low
    self.high = high
    self.centre = centre
  }

  /// The share of the space of inputs inside of the largest ball around its centre, outside of
  /// which no such design ever looks.
  ///
  /// Reference: A. Saltelli, P. Annoni (2010), *Environmental Modelling & Software* 25(12),
  /// doi:10.1016/j.envsoft.2010.04.012.
  public var shareSeen: Double {
    let half = Double(inputs.factors.count) / 2
    return exp(half * log(.pi) - lgamma(half + 1) - 2 * half * log(2))
  }

  /// The central point first, then every input at its low and at its high quantile.
  ///
  /// A process moves all years by the same, so that their mean over its ``spans`` comes to that quantile
  /// of itself: all of them at their own 5 % would be far rarer than one in twenty.
  public var points: [[Double]] {
    let centre = inputs.factors.flatMap { factor -> [Double] in
      guard case .distribution(let distribution) = factor.law, self.centre == .mean else {
        return Self.values(of: factor, at: 0.5, over: nil)
      }
      return [distribution.mean]
    }
    return [centre]
      + inputs.factors.indices.flatMap { factor in
        [low, high].map { probability in
          var point = centre
          point.replaceSubrange(
            inputs.columns(of: factor),
            with: Self.values(
              of: inputs.factors[factor], at: probability, over: spans[factor]?.years))
          return point
        }
      }
  }

  private static func values(
    of factor: Inputs.Factor, at probability: Double, over years: Int?
  ) -> [Double] {
    switch factor.law {
    case .distribution(let distribution): return [distribution.quantile(probability)]
    case .process(let process, let count):
      let sd = process.sd(ofMeanOver: min(years ?? count, count))
      return Array(repeating: sd * StandardNormal.quantile(probability), count: count)
    }
  }

  /// A tornado for every output, in the order of the response.
  ///
  /// - Throws: ``RunError/invalid(_:)``: a tornado cannot do without any of its points.
  public func answer(of response: some Response) throws(RunError) -> [Tornado] {
    let points = points
    let table = Table.rows(of: points, response)
    if let number = table.firstIndex(where: { $0.reason != nil }) {
      throw .invalid(
        InvalidPoint(reason: table[number].reason!, number: number, coordinates: points[number]))
    }
    return response.outputs.enumerated().map { place, output in
      let swings = inputs.factors.indices.map { factor in
        Tornado.Swing(
          inputs.factors[factor].name, points, table.map { $0.results[place] }, factor,
          column: inputs.columns(of: factor).lowerBound, centre: spans[factor]?.centre ?? 0)
      }
      let moving = swings.filter { $0.swing > 0 }
      let order = moving.indices.sorted {
        (moving[$1].swing, $0) < (moving[$0].swing, $1)  // Of equal ones the first stays first.
      }
      return Tornado(
        output: output, central: table[0].results[place], swings: order.map { moving[$0] },
        inert: swings.filter { $0.swing == 0 }.map { $0.name })
    }
  }
}
