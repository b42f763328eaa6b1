// SPDX-License-Identifier: GPL-3.0-or-later

#if hasFeature(Embedded)
  /// In WebAssembly nothing is kept in files, so what can be kept elsewhere need not be.
  public protocol Codable {}

  /// There is one thread.
  final class Mutex<Value>: @unchecked Sendable {
    private var value: Value

    init(_ value: Value) { self.value = value }

    func withLock<Result>(_ body: (inout Value) -> Result) -> Result { body(&value) }
  }

  enum DispatchQueue {
    static func concurrentPerform(iterations: Int, execute work: (Int) -> Void) {
      for number in 0..<iterations { work(number) }
    }
  }
#endif
