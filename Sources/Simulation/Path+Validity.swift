// SPDX-License-Identifier: GPL-3.0-or-later

extension Path {
  /// What makes each future invalid, by ``PlayFault``'s number; 0 for a valid one.
  public var validity: L { fault }
}
