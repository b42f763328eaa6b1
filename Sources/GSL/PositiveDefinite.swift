// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The size of the largest leading block of a symmetric matrix that is positive definite.
///
/// The size of the matrix itself says that the whole of it is. Anything smaller, `k`, says that row
/// `k` (counted from 0) contradicts the rows before it.
///
/// Found by trying Cholesky's decomposition, `gsl_linalg_cholesky_decomp1`, on ever larger blocks.
///
/// - Parameter matrix: Rows of equal length, as many as columns; only the lower triangle is read.
public func positiveDefiniteSize(of matrix: [[Double]]) -> Int {
  precondition(matrix.allSatisfy { $0.count == matrix.count }, "the matrix is not square")
  return (0..<matrix.count).first { !isPositiveDefinite(matrix, size: $0 + 1) } ?? matrix.count
}

private func isPositiveDefinite(_ matrix: [[Double]], size: Int) -> Bool {
  Library.switchErrorHandlerOff()
  let block = gsl_matrix_alloc(size, size)!
  defer { gsl_matrix_free(block) }
  for row in 0..<size {
    for column in 0..<size {
      gsl_matrix_set(block, row, column, matrix[max(row, column)][min(row, column)])
    }
  }
  switch Int(gsl_linalg_cholesky_decomp1(block)) {
  case GSL_SUCCESS: return true
  case GSL_EDOM: return false
  case let status: Library.undocumented(CInt(status))
  }
}
