// SPDX-License-Identifier: GPL-3.0-or-later

/// Points given one by one, and what a response answers.
enum Table {
  struct Row: Hashable, Sendable, Codable {
    /// Empty if there is a reason why there are none.
    var results: [Double]
    var reason: Reason?
  }

  /// One row for every point.
  static func rows(of points: [[Double]], _ response: some Response) -> [Row] {
    guard let width = points.first?.count else { return [] }
    let validity = Validity(response)
    var worker = response.makeWorker()
    var batch = Batch(width: width, outputs: response.outputs.count)
    var rows: [Row] = []
    for first in stride(from: 0, to: points.count, by: batch.capacity) {
      batch.count = min(batch.capacity, points.count - first)
      for column in 0..<width {
        for i in 0..<batch.padded {
          batch.points[column * batch.capacity + i] =
            points[first + min(i, batch.count - 1)][column]
        }
      }
      batch.clearValidity()
      worker.evaluate(&batch)
      _ = validity.check(&batch)
      for i in 0..<batch.count {
        guard batch.validity[i] == 0 else {
          rows.append(Row(results: [], reason: validity.reason(batch.validity[i])))
          continue
        }
        let results = response.outputs.indices.map { batch.results[$0 * batch.capacity + i] }
        rows.append(Row(results: results, reason: nil))
      }
    }
    return rows
  }
}
