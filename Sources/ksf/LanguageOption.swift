// SPDX-License-Identifier: GPL-3.0-or-later

public import ArgumentParser
public import Funding

/// The language of a command's words and numbers; the machine's own settings never change it.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language of words and numbers: English, bokmål or nynorsk.", valueName: "en|nb|nn"))
  var language = Language.en
}

extension Language: ExpressibleByArgument {}
