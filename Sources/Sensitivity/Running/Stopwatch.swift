// SPDX-License-Identifier: GPL-3.0-or-later

/// The seconds that have passed since it was made; none in WebAssembly, which has no clock.
public struct Stopwatch {
  #if hasFeature(Embedded)
    /// No start: there is no clock.
    public init() {}
    /// Always 0.
    public var seconds: Double { 0 }
  #else
    private let start = ContinuousClock.now
    /// Starts now.
    public init() {}
    /// Seconds since the start, 0 or more.
    public var seconds: Double { (ContinuousClock.now - start) / .seconds(1) }
  #endif
}
