// SPDX-License-Identifier: GPL-3.0-or-later

extension RunTable {
  /// The points of a design, one row each, with what a response answers there.
  ///
  /// A factor that is a yearly process gives one input a year, named "growth 1" and so on. Points
  /// without an answer are left out and counted in ``dropped``. All rows are kept in memory.
  ///
  /// - Throws: ``GivenDataError/noRows`` if no point has an answer, and
  ///   ``GivenDataError/duplicateColumn(_:)`` for a name that two of these columns would have.
  public init(_ design: SampleDesign, of response: some Response) throws(GivenDataError) {
    let names = design.inputs.factors.flatMap { factor in
      factor.width == 1 ? [factor.name] : (1...factor.width).map { "\(factor.name) \($0)" }
    }
    var coordinates = Array(repeating: [Double](), count: names.count)
    var results = Array(repeating: [Double](), count: response.outputs.count)
    var reasons: [RunAccounting.Invalid] = []
    for draws in design.draws(of: response) {
      for point in 0..<draws.count {
        guard let reason = draws.reasons[point] else {
          for column in names.indices {
            coordinates[column].append(draws.coordinates[column][point])
          }
          for output in results.indices {
            results[output].append(draws.results[output][point])
          }
          continue
        }
        let place = reasons.firstIndex { $0.reason == reason } ?? reasons.count
        let before = place < reasons.count ? reasons.remove(at: place).count : 0
        reasons.insert(RunAccounting.Invalid(reason: reason, count: before + 1), at: place)
      }
    }
    try self.init(
      inputs: zip(names, coordinates).map { Column($0, $1) },
      outputs: zip(response.outputs, results).map { Column($0.name, $1) }, dropped: reasons)
  }
}
