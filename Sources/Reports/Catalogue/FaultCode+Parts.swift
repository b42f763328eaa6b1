// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Fault.Code {
  /// What is said of parts of runs.
  var partPhrase: Phrase? {
    switch self {
    case .partExists:
      Phrase(
        "there is a file of this name already. Go on with it with --resume, or choose another name.",
        nb: "det finnes allerede en fil med dette navnet. Fortsett på den med --resume, eller velg "
          + "et annet navn.",
        nn: "det finst alt ei fil med dette namnet. Hald fram på ho med --resume, eller vel eit "
          + "anna namn.")
    case .partMissing:
      Phrase(
        "there is no such file. Parts are written by ksf sweep … --blocks A-B --part FILE.",
        nb: "filen finnes ikke. Deler skrives av ksf sweep … --blocks A-B --part FIL.",
        nn: "fila finst ikkje. Delar blir skrivne av ksf sweep … --blocks A-B --part FIL.")
    case .partForeign:
      Phrase(
        "this is not a part of a run. Parts are written by ksf sweep … --part FILE.",
        nb: "dette er ikke en del av en kjøring. Deler skrives av ksf sweep … --part FIL.",
        nn: "dette er ikkje ein del av ei køyring. Delar blir skrivne av ksf sweep … --part FIL.")
    case .partDamaged:
      Phrase(
        "the part is damaged, so nothing of it is used. Play its blocks again, into another file.",
        nb: "delen er skadet, så ingenting av den brukes. Kjør blokkene på nytt til en annen fil.",
        nn: "delen er skadd, så ingenting av han blir brukt. Køyr blokkene på nytt til ei anna fil."
      )
    case .partInUse:
      Phrase(
        "another run is writing this part. Wait for it, or choose another file.",
        nb: "en annen kjøring skriver denne delen. Vent på den, eller velg en annen fil.",
        nn: "ei anna køyring skriv denne delen. Vent på ho, eller vel ei anna fil.")
    case .partOtherVersion:
      Phrase(
        "the part has format {found}; this program reads {allowed}. Use the program that wrote it.",
        nb: "delen har format {found}; dette programmet leser {allowed}. Bruk programmet som skrev "
          + "den.",
        nn: "delen har format {found}; dette programmet les {allowed}. Bruk programmet som skreiv "
          + "han.")
    case .partOfOther:
      Phrase(
        "the part is of another run (different: {found}), so it cannot be continued. Choose another "
          + "file.",
        nb: "delen er fra en annen kjøring (forskjell: {found}) og kan ikke fortsettes. Velg en "
          + "annen fil.",
        nn: "delen er frå ei anna køyring (skilnad: {found}) og kan ikkje haldast fram på. Vel ei "
          + "anna fil.")
    case .partsDiffer:
      Phrase(
        "it is a part of another run than {allowed} (different: {found}). Leave one of them out.",
        nb: "den er del av en annen kjøring enn {allowed} (forskjell: {found}). Utelat en av dem.",
        nn: "han er del av ei anna køyring enn {allowed} (skilnad: {found}). Ta ut ein av dei.")
    case .partsOverlap:
      Phrase(
        "blocks {found} are also in {allowed}, and would count twice. Leave one of them out.",
        nb: "blokkene {found} er også i {allowed} og ville telt to ganger. Utelat en av dem.",
        nn: "blokkene {found} er òg i {allowed} og ville telt to gonger. Ta ut ein av dei.")
    case .blocksLost:
      Phrase(
        "the part has blocks {found}, which would be lost. Join it too, or choose another file.",
        nb: "delen har blokkene {found}, som ville gått tapt. Ta den med, eller velg en annen fil.",
        nn: "delen har blokkene {found}, som ville gått tapt. Ta han med, eller vel ei anna fil.")
    case .blocksMissing:
      Phrase(
        "blocks {found} of {allowed} are in no part. Play them with --blocks {found} --part FILE.",
        nb: "blokkene {found} av {allowed} er ikke i noen del. Kjør dem med --blocks {found} "
          + "--part FIL.",
        nn: "blokkene {found} av {allowed} er ikkje i nokon del. Køyr dei med --blocks {found} "
          + "--part FIL.")
    case .noSuchBlocks:
      Phrase(
        "'{found}' are no blocks of the study, which has {allowed}. Write for example 1-{allowed}.",
        nb: "«{found}» er ikke blokker i studien, som har {allowed}. Skriv for eksempel "
          + "1-{allowed}.",
        nn: "«{found}» er ikkje blokker i studien, som har {allowed}. Skriv til dømes 1-{allowed}.")
    case .precisionOfPart:
      Phrase(
        "a run that is to be as sure as asked has no fixed number of blocks, so it has no parts. "
          + "Say how many futures instead: --samples N.",
        nb: "en kjøring som skal bli så sikker som ønsket, har ikke et fast antall blokker og "
          + "dermed ingen deler. Oppgi antall framtider i stedet: --samples N.",
        nn: "ei køyring som skal bli så sikker som ønskt, har ikkje eit fast tal på blokker og "
          + "dermed ingen delar. Oppgje talet på framtider i staden: --samples N.")
    default: clusterPhrase
    }
  }
}
