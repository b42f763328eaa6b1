// SPDX-License-Identifier: GPL-3.0-or-later

extension SampleDesign: ExtensibleDesign {
  public var evaluationsPerRow: Int { 1 }
  public var intervals: IntervalMethod { method == .monteCarlo ? .independentDraws : .blockSpread }
  public var pseudoRandom: [String] { method == .monteCarlo ? [] : plan.pseudoRandom }

  public var signature: DesignSignature {
    DesignSignature(
      method: "\(method.rawValue) \(size.points)", asked: "\(probabilities)",
      options: isExact ? " exact" : "")
  }

  var plan: PointPlan {
    PointPlan(inputs, method: method, seed: seed, pointsPerBlock: size.points)
  }

  public func makeWorker(for outputs: [Output]) throws(DesignError) -> SampleWorker {
    SampleWorker(self, outputs)
  }

  public func shape(for outputs: [Output], rows: Int) throws(DesignError) -> SummaryShape {
    let (numbers, years) = outputs.kinds
    return SummaryShape(
      sizes: [numbers, isExact ? 1 : 0], years: years,
      perBlock: method == .monteCarlo ? nil : [numbers > 0 ? 2 + probabilities.count : 0],
      rows: rows)
  }

  public func withBlocks(_ blocks: Int) -> SampleDesign {
    var design = self
    design.size.blocks = blocks
    return design
  }

  public func ready(forEvaluations maximum: Int) -> SampleDesign {
    var design = self
    design.isExact = isExact && maximum <= NumberTally.exactLimit
    return design
  }

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
