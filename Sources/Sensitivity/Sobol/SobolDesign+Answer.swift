// SPDX-License-Identifier: GPL-3.0-or-later

extension SobolDesign: ExtensibleDesign {
  /// The spread of the blocks.
  public var intervals: IntervalMethod { .blockSpread }
  /// Yearly processes, and numbers from the 21st on, which the net has no dimensions left for.
  public var pseudoRandom: [String] { plan.pseudoRandom }

  /// Estimator, points of a block, subjects, years, and whether pairs are estimated.
  public var signature: DesignSignature {
    DesignSignature(
      method: "sobol \(estimator.rawValue) \(size.points)",
      details: " exchanged \(Fingerprint("\(subjects)").text)", asked: "\(years)",
      options: pairs ? " pairs" : "")
  }

  /// A worker for every number, and for every year asked about of every year.
  ///
  /// - Throws: ``DesignError/yearOutside(output:year:)``.
  public func makeWorker(for outputs: [Output]) throws(DesignError) -> SobolWorker {
    SobolWorker(
      self, outputs: outputs.count, try AnalysedColumn.all(of: outputs, years: years))
  }

  /// The number of analysed columns, of subjects, and of pairs in all columns.
  ///
  /// - Throws: ``DesignError/yearOutside(output:year:)``.
  public func shape(for outputs: [Output], rows: Int) throws(DesignError) -> SummaryShape {
    let columns = try AnalysedColumn.all(of: outputs, years: years).count
    let pairs = pairs ? subjects.count * (subjects.count - 1) / 2 : 0
    return SummaryShape(sizes: [columns, subjects.count, columns * pairs], rows: rows)
  }

  /// The same design with so many blocks of the same size.
  public func withBlocks(_ blocks: Int) -> SobolDesign {
    var design = self
    design.size.blocks = blocks
    return design
  }

  /// The indices of every number, and of every year asked about of every year.
  ///
  /// - Throws: ``DesignError/yearOutside(output:year:)``.
  public func answer(
    from summary: SobolBlocks, rows: Int, of outputs: [Output], account: RunAccounting
  ) throws(DesignError) -> SobolAnswer {
    let blocks = summary.sums.withRows
    let outputs = try AnalysedColumn.all(of: outputs, years: years).enumerated().map {
      SobolOutput(
        output: $1.output, reachedBy: $1.reachedBy,
        result: result(SobolEstimates(blocks, column: $0)))
    }
    return SobolAnswer(outputs: outputs, account: account, estimator: estimator)
  }

  private func result(_ estimates: SobolEstimates) -> SobolOutput.Result {
    let moments = estimates.moments
    guard !moments.isConstant else { return .constant(moments.min) }
    let rule = IntervalRule(level: level)
    func estimate(_ index: SobolEstimates.Index) -> Estimate {
      rule.spread(index.value, of: index.replicates, one: index.one)
    }
    let inputs = subjects.enumerated().map { number, subject in
      SobolIndices.Input(
        name: subject.name, first: estimate(estimates.first(number, by: estimator)),
        total: estimate(estimates.total(number, by: estimator)),
        jansenTotal: estimate(estimates.jansenTotal(number)))
    }
    let pairs =
      !pairs
      ? []
      : subjects.indices.flatMap { second in
        (0..<second).map { first in
          SobolIndices.Pair(
            first: subjects[first].name, second: subjects[second].name,
            interaction: estimate(estimates.interaction(first, second)))
        }
      }
    return .varying(
      SobolIndices(mean: moments.mean, variance: moments.variance, inputs: inputs, pairs: pairs))
  }

  var plan: PointPlan {
    PointPlan(
      inputs, method: .quasiMonteCarlo, sides: 2, seed: seed, pointsPerBlock: size.points)
  }
}
