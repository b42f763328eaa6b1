// SPDX-License-Identifier: GPL-3.0-or-later

extension ConditionalDesign: ReplicatedDesign {
  /// The spread of the blocks.
  public var intervals: IntervalMethod { .blockSpread }
  /// Yearly processes, and numbers from the 21st on, which the net has no dimensions left for.
  public var pseudoRandom: [String] { plan.pseudoRandom }

  /// Effects, points of a block, and years.
  public var signature: DesignSignature {
    DesignSignature(method: "\(effects.rawValue) \(size.points)", asked: "\(years)")
  }

  /// A worker for every number, and for every year asked about of every year.
  ///
  /// - Throws: ``DesignError/yearOutside(output:year:)``.
  public func makeWorker(for outputs: [Output]) throws(DesignError) -> ConditionalWorker {
    ConditionalWorker(
      self, outputs: outputs.count, try AnalysedColumn.all(of: outputs, years: years))
  }

  /// The number of analysed columns and of factors.
  ///
  /// - Throws: ``DesignError/yearOutside(output:year:)``.
  public func shape(for outputs: [Output], rows: Int) throws(DesignError) -> SummaryShape {
    let columns = try AnalysedColumn.all(of: outputs, years: years).count
    return SummaryShape(sizes: [columns, inputs.factors.count], rows: rows)
  }

  /// The effects of every factor on every number, and on every year asked about of every year.
  ///
  /// - Throws: ``DesignError/yearOutside(output:year:)``.
  public func answer(
    from summary: ConditionalBlocks, rows: Int, of outputs: [Output], account: RunAccounting
  ) throws(DesignError) -> ConditionalAnswer {
    let blocks = summary.sums.withRows
    let outputs = try AnalysedColumn.all(of: outputs, years: years).enumerated().map {
      ConditionalAnswer.Output(
        output: $1.output, reachedBy: $1.reachedBy, result: result(blocks, $0))
    }
    return ConditionalAnswer(outputs: outputs, account: account)
  }

  private func result(_ blocks: [ConditionalSums], _ column: Int) -> ConditionalAnswer.Result {
    let moments = blocks.reduce(into: Moments()) { $0.merge($1.moments[column]) }
    guard !moments.isConstant else { return .constant(moments.min) }
    // Per block, rows times the variance around the mean of all blocks.
    let variances = blocks.map { block in
      let off = block.moments[column].mean - moments.mean
      return block.moments[column].squares + Double(block.rows) * off * off
    }
    let rule = IntervalRule(level: level)
    // What one more row in which a yes turns into a no could add.
    let one = moments.isTwofold ? (moments.max - moments.min) * (moments.max - moments.min) : 0
    func estimate(_ left: (ConditionalSums, Double) -> Double) -> Estimate {
      let index = SobolEstimates.Index(zip(blocks, variances).map(left), variances, one: one)
      return rule.spread(index.value, of: index.replicates, one: index.one)
    }
    let inputs = inputs.factors.enumerated().map { number, factor in
      ConditionalAnswer.Input(
        name: factor.name, first: estimate { $1 - $0[.kept, column, number] },
        total: estimate { sums, _ in sums[.drawn, column, number] },
        shapley: effects == .shapley
          ? estimate { $0[.shared, column, number] + $0.isFirst[number] * $1 } : nil)
    }
    return .varying(
      ConditionalAnswer.Effects(mean: moments.mean, variance: moments.variance, inputs: inputs))
  }

  var plan: PointPlan {
    PointPlan(
      inputs, method: .quasiMonteCarlo, sides: 2, seed: seed, pointsPerBlock: size.points)
  }
}
