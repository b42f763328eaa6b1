// SPDX-License-Identifier: GPL-3.0-or-later

extension SampleDesign {
  var reader: SpreadReader {
    SpreadReader(probabilities: probabilities, rule: IntervalRule(level: level))
  }

  /// - Parameters:
  ///   - number: Which of the outputs that are numbers.
  ///   - isYesNo: As ``Output/isYesNo``.
  func spread(
    ofNumber number: Int, isYesNo: Bool, _ sums: SampleSums, _ totals: SampleSums.Totals
  ) -> NumberSpread {
    reader.number(
      totals.moments[number], sums.numbers[number],
      sorted: totals.kept?[number].sorted(),  // Once for all that is read off them.
      isYesNo: isYesNo,
      replicates: method == .monteCarlo ? nil : sums.replicates.map { $0.numbers[number] })
  }

  /// - Parameter year: Which of the outputs that are years.
  func spread(ofYear year: Int, _ sums: SampleSums) -> YearSpread {
    reader.year(
      sums.years[year],
      replicates: method == .monteCarlo ? nil : sums.replicates.map { $0.years[year] })
  }
}
