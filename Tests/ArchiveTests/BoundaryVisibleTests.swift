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

  @Test func `shows what would not be seen as its number`() {
    #expect("ksf\u{200B}-2019".visible == "ksf<U+200B>-2019")
    #expect("a\u{200D}b\u{2060}\u{AD}".visible == "a<U+200D>b<U+2060><U+00AD>")
    #expect("x\u{E0041}\u{E007F}".visible == "x<U+E0041><U+E007F>")
    #expect("a\u{FE0F}\u{FE00}\u{E0100}".visible == "a<U+FE0F><U+FE00><U+E0100>")
    #expect("a\u{FEFF}b\u{FFF9}".visible == "a<U+FEFF>b<U+FFF9>", "a mark begins a text or is none")
    // Of emoji they are seen, and of nothing else.
    for text in ["❤️", "👩‍🔬", "🏳️‍🌈 x"] { #expect(text.visible == text) }
    #expect("👩\u{200D}a".visible == "👩<U+200D>a")
    #expect("👩\u{200D}\u{200D}🔬".visible == "👩<U+200D><U+200D>🔬")
  }
}
