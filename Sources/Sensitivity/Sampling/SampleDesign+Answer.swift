// SPDX-License-Identifier: GPL-3.0-or-later

extension SampleDesign: ExtensibleDesign {
  /// One: a row is a point.
  public var evaluationsPerRow: Int { 1 }
  /// Independent draws of pure Monte Carlo; otherwise the spread of the blocks.
  public var intervals: IntervalMethod { method == .monteCarlo ? .independentDraws : .blockSpread }
  /// Of nets and hypercubes the yearly processes, and of nets the numbers from the 41st on; none of
  /// pure Monte Carlo.
  public var pseudoRandom: [String] { method == .monteCarlo ? [] : plan.pseudoRandom }

  /// Method, points of a block, probabilities, and whether every value is kept.
  public var signature: DesignSignature {
    DesignSignature(
      method: "\(method.rawValue) \(size.points)", asked: "\(probabilities)",
      options: isExact ? " exact" : "")
  }

  var plan: PointPlan {
    PointPlan(inputs, method: method, seed: seed, pointsPerBlock: size.points)
  }

  /// A worker for any outputs; it throws nothing.
  public func makeWorker(for outputs: [Output]) throws(DesignError) -> SampleWorker {
    SampleWorker(self, outputs)
  }

  /// The number of outputs of each kind, and whether every value is kept; it throws nothing.
  public func shape(for outputs: [Output], rows: Int) throws(DesignError) -> SummaryShape {
    let (numbers, years) = outputs.kinds
    return SummaryShape(
      sizes: [numbers, isExact ? 1 : 0], years: years,
      perBlock: method == .monteCarlo ? nil : [numbers > 0 ? 2 + probabilities.count : 0],
      rows: rows)
  }

  /// The same design with so many blocks of the same size; values are kept as before.
  public func withBlocks(_ blocks: Int) -> SampleDesign {
    var design = self
    design.size.blocks = blocks
    return design
  }

  /// The same design, which keeps every value only if that many come to no more than 10,000.
  public func ready(forEvaluations maximum: Int) -> SampleDesign {
    var design = self
    design.isExact = isExact && maximum <= NumberTally.exactLimit
    return design
  }

  /// The spread of every output; it throws nothing.
  public func answer(
    from sums: SampleSums, rows: Int, of outputs: [Output], account: RunAccounting
  ) throws(DesignError) -> SampleAnswer {
    let totals = sums.sums.total(SampleSums.Totals.join)!
    var (number, year) = (0, 0)
    let outputs = outputs.map { output -> OutputAnswer in
      switch output.kind {
      case .number:
        number += 1
        return OutputAnswer(
          output: output,
          spread: .number(
            spread(ofNumber: number - 1, isYesNo: output.isYesNo, sums, totals)))
      case .year:
        year += 1
        return OutputAnswer(output: output, spread: .year(spread(ofYear: year - 1, sums)))
      }
    }
    return SampleAnswer(outputs: outputs, account: account)
  }
}
