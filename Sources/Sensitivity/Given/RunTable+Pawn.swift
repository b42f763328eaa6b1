// SPDX-License-Identifier: GPL-3.0-or-later

extension RunTable {
  /// PAWN: the distance of Kolmogorov and Smirnov between the output in each of some slices of an
  /// input and the output in all rows. Only ranks count, so that never is as good as any value.
  ///
  /// Reference: F. Pianosi, T. Wagener (2015), *Environmental Modelling & Software* 67,
  /// doi:10.1016/j.envsoft.2015.01.004; (2018), 108, doi:10.1016/j.envsoft.2018.07.019, for slices
  /// of given data.
  ///
  /// - Parameters:
  ///   - output: Of numbers or years; of a condition the name that it was added by.
  ///   - slices: 2 or more, of equally many rows; each should have some hundred.
  ///   - dummies: The inputs that do nothing behind the thresholds.
  /// - Throws: ``GivenDataError``; there must be 10 rows to a slice.
  public func pawn(
    of output: String, slices: Int = 10, dummies: Dummies = Dummies()
  ) throws(GivenDataError) -> PawnAnswer {
    guard slices >= 2 else { throw .setting("slices", Double(slices)) }
    let column = try analysed(output, rows: 10 * slices)
    let ranking = Ranking(column.values)
    let permutations = dummies.permutations(for: self)
    // Inputs without ties share theirs.
    var thresholds: [RowClasses.Shape: PawnAnswer.Distances] = [:]
    return PawnAnswer(
      output: output, rows: rows, slices: slices, dummies: dummies,
      inputs: inputs.map { input in
        let classes = RowClasses(of: input, atMost: slices)
        guard classes.sizes.count > 1 else {
          return PawnAnswer.Input(
            name: input.name, distances: .none, slices: 1, threshold: .none,
            isAboveThreshold: false, isConstant: true)
        }
        let distances = PawnAnswer.Distances(Self.distances(classes, ranking))
        let threshold =
          thresholds[classes.shape]
          ?? permutations.reduce(.none) {
            $0.upper(PawnAnswer.Distances(Self.distances(classes.shuffled($1), ranking)))
          }
        thresholds[classes.shape] = threshold
        return PawnAnswer.Input(
          name: input.name, distances: distances, slices: classes.sizes.count,
          threshold: threshold, isAboveThreshold: distances.mean > threshold.mean,
          isConstant: false)
      })
  }

  /// Of each class, the greatest distance between its distribution function and that of all rows.
  ///
  /// Between two rows of a class its own function stands still, so that it is enough to look right
  /// before and right after each.
  static func distances(_ classes: RowClasses, _ ranking: Ranking) -> [Double] {
    var below = Array(repeating: 0, count: classes.sizes.count)
    var distances = Array(repeating: 0.0, count: classes.sizes.count)
    let rows = Double(ranking.count)
    func look(_ level: Range<Int>, at place: Int) {
      for row in ranking.order[level] {
        let number = classes.numbers[row]
        let own = Double(below[number]) / Double(classes.sizes[number])
        distances[number] = max(distances[number], abs(own - Double(place) / rows))
      }
    }
    for level in ranking.levels {
      look(level, at: level.lowerBound)
      for row in ranking.order[level] {
        below[classes.numbers[row]] += 1
      }
      look(level, at: level.upperBound)
    }
    return distances
  }
}
