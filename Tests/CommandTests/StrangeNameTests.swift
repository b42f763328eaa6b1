// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// Names and places that mean something else to somebody: each is written as it is said, or refused.
struct `What is written somewhere` {
  let program: Program
  init() throws { program = try Program() }

  @Test func `goes to no home that a tilde would lead to`() throws {
    let home = program.place.appending(path: "home").path
    let environment = ["HOME": home]
    for (line, name) in [
      ("project -o '~'", "~"), ("project -o '~root'", "~root"),
      ("project -o '~nobody/x.txt'", "~nobody"),
      ("export ksf-2019 -o '~x.xlsx'", "~x.xlsx"),
    ] {
      let run = try program.shell("ksf \(line)", environment: environment)
      #expect(run.code == 0, "\(line): \(run.errors)")
      #expect(try program.names().contains(name), "\(line)")
      #expect(run.errors.contains("Wrote ./\(name)"), "\(run.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: home))
  }

  @Test func `keeps a byte order mark in its name`() throws {
    let run = try program.shell("ksf project -o $'\\xef\\xbb\\xbfx.txt'")
    #expect(run.code == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: program.place.path)
    #expect(names.contains { $0.unicodeScalars.first == "\u{FEFF}" }, "\(names)")
  }

  @Test(arguments: ["project -o f.txt", "export ksf-2019 -o f.xlsx --force"])
  func `does not wait for a pipe that nobody reads`(_ line: String) throws {
    let name = try #require(line.split(separator: " ").first { $0.hasPrefix("f.") })
    let run = try program.shell("mkfifo \(name); timeout 20 ksf \(line)")
    #expect(run.code == 1, "\(run.errors)")
    #expect(run.errors.contains("nobody reads the pipe"), "\(run.errors)")
  }

  @Test func `is no wider than a screen could be`() throws {
    for width in ["9223372036854775807", "999999999", "0", "-5"] {
      let run = try program.shell("timeout 20 ksf list studies", environment: ["COLUMNS": width])
      #expect(run.code == 0, "\(width)")
    }
  }

  @Test func `tells nothing of a file that is something else, but for one key`() throws {
    let long = String(repeating: "goes-on-", count: 40)
    try program.write(
      "secret", "board decided: fire the director\nsalary of NN: 1200000\n\(long): yes\n")
    try program.write("e.yaml", "format: 1\nextends: secret\nid: x\ntitle: {en: t}\n")
    for line in ["check secret", "check e.yaml", "project e.yaml"] {
      let run = try program.shell("ksf \(line)")
      #expect(run.code == 1)
      let text = run.output + run.errors
      #expect(!text.contains("salary") && !text.contains("goes-on"), "\(text)")
      #expect(text.contains("2 more unknown keys: it is another kind of file."), "\(line): \(text)")
    }
    try program.write("one.yaml", "format: 1\n\(long): yes\n")
    let one = try program.shell("ksf check one.yaml")
    #expect(one.output.contains("goes-on") && !one.output.contains(long), "\(one.output)")
  }

  @Test func `ends with the code of an interrupted program`() throws {
    // More than a pipe holds, so that the program waits for who reads.
    let run = try program.shell(
      """
      python3 - <<'END'
      import signal, subprocess
      def listen():
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])
      run = subprocess.Popen(["ksf", "project", "--columns", "all", "--format", "long"],
        stdout=subprocess.PIPE, bufsize=0,
        preexec_fn=listen)
      run.stdout.read(1)
      run.send_signal(signal.SIGINT)
      print(run.wait(timeout=30))
      END
      """)
    #expect(run.output == "130\n", "\(run.output) \(run.errors)")
  }

  @Test func `of a heading with a semicolon in quotes has its commas`() throws {
    try program.write("t.csv", "\"a;b\",y\n" + (0..<100).map { "\($0),\($0 * $0 % 17)\n" }.joined())
    let run = try program.shell("ksf analyze t.csv --inputs 'a;b' --output y --method ranks")
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test func `on a full disk is told in words of the program alone`() throws {
    let run = try program.shell("ulimit -f 4; ksf export ksf-2019 -o x.xlsx")
    #expect(run.code == 1)
    #expect(!run.errors.contains("[ERROR]"), "\(run.errors)")
    // A limit on the size of files is no full disk, and no right that is missing.
    for line in [
      "project -q -o x.csv", "project -q -o x", "project -q > x.txt", "export ksf-2019 -o x.xlsx",
      "export ksf-2019 -o x.zip", "project -q --archive a > /dev/null",
    ] {
      let run = try program.shell("ulimit -f 1; ksf \(line)")
      #expect(run.errors.contains("no file may become so large (ulimit -f)"), "\(run.errors)")
    }
  }
}
