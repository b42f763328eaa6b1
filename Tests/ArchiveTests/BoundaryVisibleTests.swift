// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Testing

struct `Text for a terminal` {
  @Test func `stays as it is if nothing steers it`() {
    for text in ["", "ksf, æøå\n\tand 1 000 kr – 12 %", "👩🏽‍⚕️ ‘x’", "\u{FEFF}a;b", "e\u{301}"] {
      #expect(text.visible == text)
    }
  }

  @Test func `shows what would steer it as its number`() {
    #expect("\u{1B}[31mred".visible == "<U+001B>[31mred")
    #expect("a\rb\u{7}".visible == "a<U+000D>b<U+0007>")
    #expect("a\r\nb".visible == "a<U+000D>\nb", "one character of two signs")
    #expect("a\u{9B}2J".visible == "a<U+009B>2J")
    #expect("x\u{202E}y\u{2066}z\u{200F}".visible == "x<U+202E>y<U+2066>z<U+200F>")
    #expect("e\u{301}\u{1B}\u{301}".visible == "e\u{301}<U+001B>\u{301}")
    #expect("a\u{0}".visible == "a<U+0000>")
  }
}
