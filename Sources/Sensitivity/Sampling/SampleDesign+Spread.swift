// SPDX-License-Identifier: GPL-3.0-or-later

extension SampleDesign {
  var reader: SpreadReader {
    SpreadReader(probabilities: probabilities, rule: IntervalRule(level: level))
  }

  /// - Parameter number: Which of the outputs that are numbers.
  func spread(
    ofNumber number: Int, _ summary: SampleSummary, _ sums: SampleSummary.Sums
  ) -> NumberSpread {
    reader.number(
      sums.moments[number], summary.numbers[number],
      sorted: sums.kept?[number].sorted(),  // Once for all that is read off them.
      replicates: method == .monteCarlo ? nil : summary.replicates.map { $0.numbers[number] })
  }

  /// - Parameter year: Which of the outputs that are years.
  func spread(ofYear year: Int, _ summary: SampleSummary) -> YearSpread {
    reader.year(
      summary.years[year],
      replicates: method == .monteCarlo ? nil : summary.replicates.map { $0.years[year] })
  }
}
