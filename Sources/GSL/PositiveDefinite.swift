// SPDX-License-Identifier: GPL-3.0-or-later

/// The size of the largest leading block of a symmetric matrix that is positive definite.
///
/// The size of the matrix itself says that the whole of it is. Anything smaller, `k`, says that row
/// `k` (counted from 0) contradicts the rows before it.
///
/// Found by trying Cholesky's decomposition on ever larger blocks.
///
/// - Parameter matrix: Rows of equal length, as many as columns; only the lower triangle is read.
public func positiveDefiniteSize(of matrix: [[Double]]) -> Int {
  precondition(matrix.allSatisfy { $0.count == matrix.count }, "the matrix is not square")
  let breaking = (1...max(matrix.count, 1)).first { size in
    cholesky(of: matrix.prefix(size).map { Array($0.prefix(size)) }) == nil
  }
  return breaking.map { $0 - 1 } ?? matrix.count
}
