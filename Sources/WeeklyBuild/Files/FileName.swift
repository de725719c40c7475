/// A name in a folder as the disk has it, which need not be UTF-8.
struct FileName: Hashable, Sendable {
    /// For system calls: with a NUL at its end.
    let characters: [CChar]

    /// Nil where it is not UTF-8.
    var text: String? {
        String(validating: characters.dropLast().lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The folder itself, and the one above.
    var isDots: Bool { characters == [0x2E, 0] || characters == [0x2E, 0x2E, 0] }
}
