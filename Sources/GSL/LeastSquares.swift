// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The sum of multiples of some columns, and no constant, that comes closest to a response.
///
/// The corresponding GSL routine is `gsl_multifit_linear`.
public struct LeastSquares: Hashable, Sendable {
  /// By column, in the units of the response over those of the column. Of columns that are sums of
  /// multiples of each other they are the smallest ones that do.
  public let coefficients: [Double]
  /// The squares of the coefficients' standard errors.
  public let variances: [Double]
  /// The sum of the squared distances that are left.
  public let residual: Double

  /// - Parameters:
  ///   - columns: One or more, as long as the response and finite.
  ///   - response: Longer than there are columns, and finite.
  public init(_ columns: [[Double]], to response: [Double]) {
    let (rows, width) = (response.count, columns.count)
    precondition(width > 0 && rows > width, "\(rows) rows for \(width) columns")
    precondition(columns.allSatisfy { $0.count == rows }, "columns of unequal length")
    Library.switchErrorHandlerOff()
    let matrix = gsl_matrix_alloc(rows, width)!
    let (values, solution) = (gsl_vector_alloc(rows)!, gsl_vector_alloc(width)!)
    let covariance = gsl_matrix_alloc(width, width)!
    let work = gsl_multifit_linear_alloc(rows, width)!
    defer {
      gsl_matrix_free(matrix)
      gsl_vector_free(values)
      gsl_vector_free(solution)
      gsl_matrix_free(covariance)
      gsl_multifit_linear_free(work)
    }
    for row in 0..<rows {
      gsl_vector_set(values, row, response[row])
      for (number, column) in columns.enumerated() {
        gsl_matrix_set(matrix, row, number, column[row])
      }
    }
    var residual = 0.0
    let status = gsl_multifit_linear(matrix, values, solution, covariance, &residual, work)
    guard status == GSL_SUCCESS else { Library.undocumented(status) }
    self.residual = residual
    coefficients = (0..<width).map { gsl_vector_get(solution, $0) }
    variances = (0..<width).map { gsl_matrix_get(covariance, $0, $0) }
  }
}

/// What is left of responses beyond all sums of multiples of some columns, which are factored once.
///
/// The corresponding GSL routine is `gsl_linalg_QR_lssolve`.
public struct Residuals: ~Copyable {
  private let factors: UnsafeMutablePointer<gsl_matrix>
  private let scales: UnsafeMutablePointer<gsl_vector>

  /// - Parameter columns: One or more, fewer than they have rows, finite, and none a sum of multiples
  ///   of others.
  public init(of columns: [[Double]]) {
    let (rows, width) = (columns[0].count, columns.count)
    precondition(rows > width, "\(rows) rows for \(width) columns")
    Library.switchErrorHandlerOff()
    factors = gsl_matrix_alloc(rows, width)!
    scales = gsl_vector_alloc(width)!
    for (number, column) in columns.enumerated() {
      for row in 0..<rows { gsl_matrix_set(factors, row, number, column[row]) }
    }
    let status = gsl_linalg_QR_decomp(factors, scales)
    guard status == GSL_SUCCESS else { Library.undocumented(status) }
  }

  deinit {
    gsl_matrix_free(factors)
    gsl_vector_free(scales)
  }

  /// By row, the distance to the sum that comes closest to a response as long as the columns.
  public func distances(to response: [Double]) -> [Double] {
    let (values, left) = (gsl_vector_alloc(response.count)!, gsl_vector_alloc(response.count)!)
    let solution = gsl_vector_alloc(scales.pointee.size)!
    defer {
      gsl_vector_free(values)
      gsl_vector_free(left)
      gsl_vector_free(solution)
    }
    for (row, value) in response.enumerated() { gsl_vector_set(values, row, value) }
    let status = gsl_linalg_QR_lssolve(factors, scales, values, solution, left)
    guard status == GSL_SUCCESS else { Library.undocumented(status) }
    return response.indices.map { gsl_vector_get(left, $0) }
  }
}
