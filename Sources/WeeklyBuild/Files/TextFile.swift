package import WeeklyDiagnostics
package import WeeklyModel
internal import WeeklyReader
package import WeeklyText

/// Reads a file as text, or says why it is none.
package enum TextFile {
    /// The text of a file.
    ///
    /// Errors: `unreadable-file`, `nul-byte`, `not-utf8`, `too-large`.
    ///
    /// - Parameters:
    ///   - shownPath: the path that messages show.
    ///   - followsLinks: whether a symlink at the end of the path is followed, as somebody's own are.
    ///   - limits: of issues; a file that is larger is not read. Nil for what is no issue.
    ///   - texts: what is read in place of what files hold, by the paths that messages show.
    package static func read(
        _ path: String, shownAs shownPath: String, followsLinks: Bool = true,
        ofIssuesLike limits: IssueLimits? = nil, texts: [ExactText: String] = [:]
    ) -> Result<SourceFile, TextFileFailure> {
        bytes(path, shownAs: shownPath, followsLinks: followsLinks, ofIssuesLike: limits, texts: texts)
            .flatMap { text($0, shownAs: shownPath) }
    }

    /// The bytes of a file, of which nobody has looked yet whether they are text.
    ///
    /// Errors: `unreadable-file`, `too-large`. The parameters are those of `read`.
    static func bytes(
        _ path: String, shownAs shownPath: String, followsLinks: Bool, ofIssuesLike limits: IssueLimits?,
        texts: [ExactText: String]
    ) -> Result<[UInt8], TextFileFailure> {
        if let text = texts[shownPath] { return .success(Array(text.utf8)) }
        var excess: Int?
        do {
            let links = followsLinks ? FileReader.Links.followed : .refused
            let contents = try FileSystem.contents(of: path, links: links) { (file) throws(FileError) in
                let size = file.stamp.size
                if let limits, size > limits.bytes {
                    excess = size
                    return []
                }
                return try FileSystem.wholeBytes(of: file)
            }
            return .success(contents.bytes)
        } catch {
            if let limits, let excess { return .failure(tooLarge(excess, limits, shownPath)) }
            let problem = Diagnostic(.unreadableFile, "cannot read this file: \(error.reason)", path: shownPath)
            return .failure(TextFileFailure(diagnostic: problem))
        }
    }

    /// Bytes of a file as text.
    ///
    /// Errors: `nul-byte`, `not-utf8`.
    static func text(_ bytes: [UInt8], shownAs shownPath: String) -> Result<SourceFile, TextFileFailure> {
        guard let text = text(of: bytes) else {
            return .failure(TextFileFailure(diagnostic: problem(with: bytes, shownPath)))
        }
        return .success(SourceFile(path: shownPath, text: text))
    }

    /// Nil for what is no UTF-8 or has a NUL byte.
    private static func text(of bytes: [UInt8]) -> String? {
        bytes.withUnsafeBufferPointer { $0.holds(0) } ? nil : String(utf8: bytes)
    }

    private static func tooLarge(_ size: Int, _ limits: IssueLimits, _ shownPath: String) -> TextFileFailure {
        TextFileFailure(
            diagnostic: .tooLarge(size, "bytes", most: limits.bytes, key: "issue_bytes", path: shownPath))
    }

    private static func problem(with bytes: [UInt8], _ path: String) -> Diagnostic {
        if let offset = bytes.firstIndex(of: 0) {
            return located(
                .nulByte, "there is a NUL byte at byte \(offset); this is no text", bytes, offset, path,
                fix: "save the file as plain text in UTF-8")
        }
        let offset = firstInvalidByte(bytes)
        return located(
            .notUTF8, "byte \(offset) is not UTF-8", bytes, offset, path,
            fix: "save the file in the encoding UTF-8 (it may be GBK)")
    }

    private static func located(
        _ id: DiagnosticID, _ message: Message, _ bytes: [UInt8], _ offset: Int, _ path: String, fix: Message
    ) -> Diagnostic {
        // What comes before is text; what comes after is shown as far as it can be.
        let shown = SourceFile(path: path, text: String(decoding: bytes.prefix(offset + 200), as: UTF8.self))
        return Diagnostic(id, message, at: SourceRange(offset, offset + 1), in: shown, fixes: [.init(fix)])
    }

    /// The offset of the first byte that begins no valid character.
    private static func firstInvalidByte(_ bytes: [UInt8]) -> Int {
        var offset = 0
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            offset += UTF8.width(scalar)
        }
        return offset
    }
}

/// Why a file is no text.
package struct TextFileFailure: Error {
    /// Says it to the author.
    package let diagnostic: Diagnostic
}
