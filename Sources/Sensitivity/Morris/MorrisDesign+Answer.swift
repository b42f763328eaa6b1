// SPDX-License-Identifier: GPL-3.0-or-later

import GSL

extension MorrisDesign: BlockDesign {
  /// The number of stars; a row is a star.
  public var samples: Int { repetitions }
  /// 16 stars.
  public var rowsPerBlock: Int { Self.perBlock }
  /// The points of a star: one more than there are inputs.
  public var evaluationsPerRow: Int { perStar }
  /// Student's t on the effects of the stars; of yes or no Wilson's interval for μ*.
  public var intervals: IntervalMethod { .independentDraws }
  /// All inputs.
  public var pseudoRandom: [String] { inputs.factors.map { $0.name } }

  /// Repetitions and years.
  public var signature: DesignSignature {
    DesignSignature(method: "morris \(repetitions)", asked: "\(years)")
  }

  /// A worker for every number, and for every year asked about of every year.
  ///
  /// - Throws: ``DesignError/yearOutside(output:year:)``.
  public func makeWorker(for outputs: [Output]) throws(DesignError) -> MorrisWorker {
    MorrisWorker(self, outputs: outputs.count, try AnalysedColumn.all(of: outputs, years: years))
  }

  /// The number of analysed columns times that of inputs.
  ///
  /// - Throws: ``DesignError/yearOutside(output:year:)``.
  public func shape(for outputs: [Output], rows: Int) throws(DesignError) -> SummaryShape {
    let columns = try AnalysedColumn.all(of: outputs, years: years).count
    return SummaryShape(sizes: [columns * inputs.width], rows: rows)
  }

  /// The effects of every input on every number, and on every year asked about of every year.
  ///
  /// - Throws: ``DesignError/yearOutside(output:year:)``.
  public func answer(
    from summary: MorrisSums, rows: Int, of outputs: [Output], account: RunAccounting
  ) throws(DesignError) -> MorrisAnswer {
    let sums = summary.sums.total(MorrisSums.Effects.join)!
    let outputs = try AnalysedColumn.all(of: outputs, years: years).enumerated().map {
      number, column in
      MorrisOutput(
        output: column.output, reachedBy: column.reachedBy,
        inputs: inputs.factors.enumerated().map { input, factor in
          let place = number * inputs.width + input
          return result(
            factor.name, sums.effects[place], sums.sizes[place], isShare: column.isYesNo)
        })
    }
    return MorrisAnswer(outputs: outputs, account: account)
  }

  /// - Parameter isShare: Of a yes or no: sizes are 0 or 1, effects -1 to 1.
  private func result(
    _ name: String, _ effects: Moments, _ sizes: Moments, isShare: Bool
  ) -> MorrisOutput.Input {
    let rule = IntervalRule(level: level)
    func within(_ estimate: Estimate, _ low: Double) -> Estimate {
      Estimate(
        estimate.value, low: max(estimate.low, low),
        high: min(estimate.high, isShare ? 1 : .infinity)
      )
    }
    let turned = isShare ? Int((sizes.mean * Double(sizes.count)).rounded()) : 0
    return MorrisOutput.Input(
      name: name, mu: within(rule.mean(effects), isShare ? -1 : -.infinity),
      muStar: isShare ? rule.wilson(turned, of: sizes.count) : within(rule.mean(sizes), 0),
      sigma: effects.sd, isInert: sizes.max == 0)
  }
}

extension IntervalRule {
  /// The mean of independent numbers: Student's t. A single one says nothing about its interval.
  func mean(_ moments: Moments) -> Estimate {
    guard moments.count > 1 else {
      return Estimate(moments.mean, low: -.infinity, high: .infinity)
    }
    let error = moments.sd / Double(moments.count).squareRoot()
    let half = Quantile.studentT(0.5 + level / 2, freedom: Double(moments.count - 1)) * error
    return Estimate(moments.mean, low: moments.mean - half, high: moments.mean + half)
  }
}
