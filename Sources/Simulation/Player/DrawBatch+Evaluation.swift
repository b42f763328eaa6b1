// SPDX-License-Identifier: GPL-3.0-or-later

extension DrawBatch {
  /// Plays `count` futures, eight at a time; the last block may have fewer.
  func evaluate(
    _ model: Model, _ path: inout Path<Block>, _ points: borrowing Span<Double>,
    _ results: inout [Double], _ validity: inout [DrawValidity], stride: Int, count: Int
  ) {
    var results = results.mutableSpan
    var validity = validity.mutableSpan
    for first in Swift.stride(from: 0, to: count, by: 8) {
      let futures = first..<min(first + 8, count)
      var cells = path.cells.mutableSpan
      let isInside = load(points, stride, futures, &cells)
      path.evaluate(model)
      let trouble = store(path.rows, path.cells.span, &results, stride, futures)
      let isSound = Block.both(
        Block.atLeast(Block(repeating: 0), path.fault),
        Block.atLeast(trouble, Block(repeating: 0)))
      if !Block.any(.!Block.both(isInside, isSound)) {
        for future in futures { validity[future] = .valid }
      } else {
        for future in futures {
          validity[future] = self.validity(
            of: future - first, path.rows, path.cells.span, trouble: trouble)
        }
      }
    }
  }
}
