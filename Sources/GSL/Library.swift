// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The GNU Scientific Library that this program runs with.
public enum Library {
  /// The version at run time, such as `2.7.1`.
  public static var version: String {
    switchErrorHandlerOff()
    return String(cString: cgsl_version())
  }

  /// GSL aborts the process on every error unless told otherwise; every entry point calls this
  /// first, and it does its work once.
  static func switchErrorHandlerOff() { _ = errorHandlerIsOff }

  private static let errorHandlerIsOff: Bool = {
    _ = gsl_set_error_handler_off()
    return true
  }()

  /// Traps on a status that the routine's manual does not list: a bug of ours, not of the input.
  static func undocumented(_ status: CInt) -> Never {
    fatalError("undocumented GSL status: \(String(cString: gsl_strerror(status)))")
  }
}
