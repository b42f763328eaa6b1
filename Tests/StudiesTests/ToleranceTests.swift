// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Testing

struct `A limit` {
  @Test func `is judged with one tolerance everywhere`() {
    #expect(Tolerance.relative == Rounding.relative)
    #expect(Tolerance.isAtLeast(0.015 * (1 - 5e-13), 0.015))
    #expect(!Tolerance.isAtLeast(0.015 * (1 - 2e-12), 0.015))
    #expect(Tolerance.isAtMost(5e-13, 0) && !Tolerance.isAtMost(2e-12, 0))
    #expect(Tolerance.isAtLeast(.infinity, .infinity) && Tolerance.isAtLeast(.infinity, 2034))
    #expect(!Tolerance.isAtMost(.infinity, 2034) && !Tolerance.isAtLeast(2034, .infinity))
  }
}
