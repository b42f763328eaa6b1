// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import ScenarioFiles
import TestSupport
import Testing

struct `ksf report` {
  let program: Program
  init() throws { program = try Program() }

  @Test func `writes one page, the same bytes every time`() throws {
    let outcome = try program.shell(
      "ksf report state-2024 -o a.html && ksf report state-2024 -q -o b.html")
    #expect(outcome.code == 0 && outcome.output.isEmpty && outcome.errors.contains("Wrote a.html"))
    let page = try program.read("a.html")
    #expect(page == (try program.read("b.html")) && page.hasPrefix("<!DOCTYPE html>"))
    #expect(try program.names() == ["a.html", "b.html"])
  }

  @Test(arguments: ["C", "de_DE.UTF-8", "nb_NO.UTF-8"])
  func `is the same whatever the machine is set to`(_ locale: String) throws {
    let environment = ["LC_ALL": locale, "LANG": locale]
    let line = "ksf report slide-frozen --language nb -o -"
    let page = try program.shell(line, environment: environment).output
    #expect(page == (try program.shell(line).output) && page.contains("1\u{A0}300,0"))
  }

  @Test func `replaces nothing that it was not told to`() throws {
    try program.write("a.html", "mine")
    let outcome = try program.shell("ksf report slide-frozen -o a.html")
    #expect(outcome.code == 1 && outcome.errors.contains("--force"))
    #expect(try program.read("a.html") == "mine")
    #expect(try program.shell("ksf report slide-frozen -q --force -o a.html").code == 0)
    #expect(try program.read("a.html").hasPrefix("<!DOCTYPE"))
  }

  @Test(arguments: [
    ("ksf report slide-frozen -o a.rtf", ".html, .docx"),
    ("ksf report slide-frozen -o /no/such/a.html", "not written"),
    ("KSF_CHARTS=/nowhere ksf report slide-frozen -o a.html", "scripts/setup charts"),
    ("KSF_CHARTS=/nowhere ksf chart slide-frozen --figure share -o a.svg", "scripts/setup charts"),
    ("PATH=${PATH%%:*} ksf report slide-frozen -o a.docx", "apt-get install pandoc"),
    ("ksf chart slide-frozen --figure shar -o a.svg", "Did you mean 'share'?"),
    ("ksf chart slide-frozen --figure share -o a.gif", ".vl.json, .svg, .png, .pdf"),
    ("ksf report nonsense -o a.html", "no scenario 'nonsense'"),
  ])
  func `says what is wrong and leaves nothing behind`(_ line: String, _ words: String) throws {
    // As another user than root nothing could be written there; for root a file is in the way.
    _ = try program.shell("touch no")
    let outcome = try program.shell(line.replacing("/no/such", with: "no/such"))
    #expect(outcome.code == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(try program.names() == ["no"])
  }

  @Test(arguments: [
    "ksf chart slide-frozen", "ksf chart slide-frozen --figure share --vary a=1..2",
    "ksf report a b --samples 10 -o a.html", "ksf report slide-frozen",
    "ksf report a --metric b -o c",
  ])
  func `takes a misspelt command for that`(_ line: String) throws {
    #expect(try program.shell(line).code == 64)
  }

  @Test func `as a Word document has real tables, pictures, and the same bytes every time`() throws
  {
    let line = "ksf report slide-frozen --language nb -q -o"
    let outcome = try program.shell("\(line) a.docx && \(line) b.docx && cmp a.docx b.docx")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let document = try program.shell("unzip -p a.docx word/document.xml").output
    #expect(document.contains("<w:tblHeader") && document.contains("<a:blip"))
    #expect(document.contains("1\u{A0}300,0"))
    let bare = try program.shell(
      "KSF_CHARTS=/nowhere \(line) c.docx && unzip -p c.docx word/document.xml")
    #expect(bare.code == 0 && !bare.output.contains("<a:blip"))
    #expect(bare.output.contains("scripts/setup charts"))
  }

  @Test func `runs no tools that somebody put beside or above the program`() throws {
    let forge = """
      mkdir -p dl/ksf/bin dl/charts/bin && cp -L "$(command -v ksf)" dl/ksf/bin/ksf
      printf '#!/bin/sh\\ntouch run\\n' > dl/charts/bin/python3 && chmod +x dl/charts/bin/python3
      echo 'stranger()' > dl/charts/vega-bundle.js
      """
    _ = try program.shell(forge)
    let places = [
      "dl/ksf/bin/ksf", "mkdir -p s/share && cp -r dl/ksf/bin s && dl/ksf/bin/ksf",
      "mkdir -p s/share/ksf && cp -r dl/charts s/share/ksf && chmod o+w s/share/ksf/charts && s/bin/ksf",
    ]
    for ksf in places {
      for line in ["report slide-frozen -o a.html", "chart slide-frozen --figure share -o a.svg"] {
        let outcome = try program.shell("export HOME=$PWD XDG_DATA_HOME=; \(ksf) \(line)")
        #expect(outcome.code == 1 && outcome.errors.contains("scripts/setup charts"), "\(ksf)")
      }
    }
    #expect(try !program.names().contains { ["run", "a.html", "a.svg"].contains($0) })
  }

  @Test func `draws a frontier that is asked for`() throws {
    let asked =
      "--vary 'municipal_costs.growth.real=0 %..2 %:5' --goal 'share@2029 = 1 %'"
      + " --solve funding.phases.ramp_up.step.increment"
    let outcome = try program.shell("ksf report ksf-2019 \(asked) -o a.html -q")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try program.read("a.html").contains("id=\"chart-frontier"))
    let study = try program.shell("ksf report demography \(asked) -o b.html")
    #expect(study.code == 1 && study.errors.contains("demography"))
    #expect(try program.shell("ksf report ksf-2019 --goal 'share@2029 = 1 %' -o b.html").code == 64)
  }

  @Test(.long) func `takes hostile words for words in every document`() throws {
    let title = "</script><script>x()</script> \u{202E}\u{7} ='1+1 \\\"&lt; שלום 👩‍🔬 "
    try program.write(
      "bad.yaml",
      "format: 1\nextends: ksf-2019\nid: bad\ntitle:\n  en: \"\(title.replacing("\u{7}", with: "\\a"))\(String(repeating: "W", count: 10_000))\"\n"
    )
    let outcome = try program.shell(
      "ksf report bad.yaml -q -o a.html && ksf report bad.yaml -q -o a.docx"
        + " && for e in svg png pdf vl.json; do ksf chart bad.yaml --figure share -q -o a.$e; done")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(!(try program.read("a.html")).contains("<script>x()"))
    #expect(!(try program.read("a.svg")).contains("<script>x()"))
    let check = try browser(["a.html"])
    #expect(check.code == 0, "\(check.errors)")
  }

  @Test(.long, .timeLimit(.minutes(5)))
  func `works in a browser without a network, for everybody`() throws {
    let pages = [
      "ksf-2019": "", "half-from-year-eleven": "--language nb",
      "which-step-is-robust": "--samples 256", "what-moves-the-share": "--language nn",
      "what-decides-one-percent": "--samples 512",
      "ksf-2019 ksf-2019-indexed": "--metric share@2034",
    ].sorted { $0.key < $1.key }
    for (number, page) in pages.enumerated() {
      let outcome = try program.shell("ksf report \(page.key) \(page.value) -q -o \(number).html")
      #expect(outcome.code == 0, "\(outcome.errors)")
    }
    let check = try browser(pages.indices.map { "\($0).html" })
    #expect(check.code == 0, "\(check.errors)")
    #expect(check.output.matches(of: /[1-9]\d* charts, [1-9]\d* downloads/).count == pages.count)
  }

  /// What the browser's check says of pages.
  private func browser(_ pages: [String]) throws -> Program.Outcome {
    let root = Repository.root.path
    return try program.shell(
      "'\(root)/.build/browser/bin/python3' '\(root)/scripts/check-report' "
        + pages.joined(separator: " "), environment: ["HOME": program.place.path])
  }
}
