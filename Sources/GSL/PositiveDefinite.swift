// SPDX-License-Identifier: GPL-3.0-or-later

/// The size of the largest leading block of a symmetric matrix that is positive definite.
///
/// The size of the matrix itself says that the whole of it is. Anything smaller, `k`, says that row
/// `k` (counted from 0) contradicts the rows before it.
///
/// Found by Cholesky's decomposition of the whole, and where there is none by halving the blocks in
/// which the first row that contradicts may stand.
///
/// - Parameter matrix: Rows of equal length, as many as columns; only the lower triangle is read.
public func positiveDefiniteSize(of matrix: [[Double]]) -> Int {
  precondition(matrix.allSatisfy { $0.count == matrix.count }, "the matrix is not square")
  func isDefinite(_ size: Int) -> Bool {
    size == 0 || cholesky(of: matrix.prefix(size).map { Array($0.prefix(size)) }) != nil
  }
  guard !isDefinite(matrix.count) else { return matrix.count }
  var (known, breaking) = (0, matrix.count)
  while breaking - known > 1 {
    let middle = (known + breaking) / 2
    if isDefinite(middle) { known = middle } else { breaking = middle }
  }
  return known
}
