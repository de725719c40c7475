internal import WeeklyModel
internal import WeeklyText

extension SourceDigest {
    /// Of an issue's file, as far as it is not said by the site's configuration.
    ///
    /// - Parameter seed: what the hash goes on from; with a key that strangers do not know, none of them can write a text with the hash
    ///   of another.
    init(of bytes: [UInt8], _ file: SiteFolder.IssueFile, by rules: ArchiveRules, _ seed: KeyedHash = KeyedHash()) {
        var hash = seed
        hash.add(bytes)
        hash.add(file.path)
        hash.add(file.firstSeen?.text)
        self.init(hash.finished, mayLinkToFiles: rules.changeTexts || Self.mayNameFile(bytes))
    }

    /// Whether `.md` or `.markdown` may stand in an address once escapes and entities are resolved.
    private static func mayNameFile(_ text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { bytes in
            bytes.holds(.backslash) || bytes.holds(pair: .dot, UInt8(ascii: "m"))
                // `&#46;` and `&period;`
                || bytes.holds(pair: .ampersand, .numberSign) || bytes.holds(pair: .ampersand, UInt8(ascii: "p"))
        }
    }
}

extension ArchiveRules {
    /// Whether an issue may hold what its file does not.
    fileprivate var changeTexts: Bool { !replacements.isEmpty || !referenceFiles.isEmpty || templateTags != nil }
}
