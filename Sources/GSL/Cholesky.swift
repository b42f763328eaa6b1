// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The lower triangle L with L·Lᵀ = `matrix`, zeros above it; nil unless the matrix is positive
/// definite.
///
/// The corresponding GSL routine is `gsl_linalg_cholesky_decomp1`.
///
/// - Parameter matrix: Rows of equal length, as many as columns; only the lower triangle is read.
public func cholesky(of matrix: [[Double]]) -> [[Double]]? {
  precondition(matrix.allSatisfy { $0.count == matrix.count }, "the matrix is not square")
  let size = matrix.count
  guard size > 0 else { return [] }
  Library.switchErrorHandlerOff()
  let block = gsl_matrix_alloc(size, size)!
  defer { gsl_matrix_free(block) }
  for row in 0..<size {
    for column in 0..<size {
      gsl_matrix_set(block, row, column, matrix[max(row, column)][min(row, column)])
    }
  }
  switch Int(gsl_linalg_cholesky_decomp1(block)) {
  case GSL_SUCCESS: break
  case GSL_EDOM: return nil
  case let status: Library.undocumented(CInt(status))
  }
  return (0..<size).map { row in
    (0..<size).map { column in column > row ? 0 : gsl_matrix_get(block, row, column) }
  }
}
