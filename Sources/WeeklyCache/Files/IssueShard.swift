package import WeeklyDiagnostics
package import WeeklyModel
package import WeeklyText

/// What reading gave of an issue's file.
package struct KeptIssue: Sendable {
    /// Nil where it has errors.
    package let issue: Issue?
    package let diagnostics: [Diagnostic]

    package init(_ issue: Issue?, _ diagnostics: [Diagnostic]) {
        self.issue = issue
        self.diagnostics = diagnostics
    }
}

/// Some of the issues that a build read, as one file of bytes in which each is found without reading the others: one record behind the
/// other.
package struct IssueShard: Sendable {
    /// An issue as bytes (`StoredIssue`), with what tells whether they are still those of its file.
    package struct Record: Sendable {
        /// Of the issue's file, relative to the site's folder.
        package let path: String
        /// As of `SourceDigest.hash`.
        package let digest: StableHash
        package let bytes: [UInt8]

        package init(_ path: String, _ digest: StableHash, _ bytes: [UInt8]) {
            self.path = path
            self.digest = digest
            self.bytes = bytes
        }
    }

    private struct Place: Sendable {
        let digest: StableHash
        let range: Range<Int>
    }

    private let file: [UInt8]
    private var places: [ExactText: Place] = [:]

    /// Nil where the bytes are not those of a shard of the owner.
    package init?(_ file: [UInt8], for owner: StableHash) {
        guard let start = SealedBytes.payload(of: file, for: owner) else { return nil }
        self.file = file
        var cursor = ByteCursor(file, from: start)
        while !cursor.isAtEnd {
            guard let digest = cursor.number(), let path = cursor.range(), let record = cursor.range() else {
                return nil
            }
            places[ExactText(String(decoding: file[path], as: UTF8.self))] = Place(
                digest: StableHash(value: digest), range: record)
        }
    }

    /// How many issues it has.
    package var count: Int { places.count }

    /// What is kept of an issue's file; nil where that is of another file, or nothing.
    package func issue(at path: String, _ digest: StableHash) -> KeptIssue? {
        guard let place = place(of: path, digest) else { return nil }
        let read = try? StoredIssue.read(file.span.bytes.extracting(place.range))
        return read.map { KeptIssue($0.issue, $0.diagnostics) }
    }

    /// Whether it has what is kept of a file.
    package func has(_ path: String, _ digest: StableHash) -> Bool { place(of: path, digest) != nil }

    /// The record of a file, as it stands.
    package func record(of path: String, _ digest: StableHash) -> Record? {
        place(of: path, digest).map { Record(path, digest, Array(file[$0.range])) }
    }

    private func place(of path: String, _ digest: StableHash) -> Place? {
        places[ExactText(path)].flatMap { $0.digest == digest ? $0 : nil }
    }

    /// The file of some records.
    package static func bytes(_ records: some Sequence<Record>, for owner: StableHash) -> [UInt8] {
        var payload: [UInt8] = []
        for record in records {
            payload += record.digest.value.littleEndianBytes
            for part in [Array(record.path.utf8), record.bytes] {
                payload += UInt64(part.count).littleEndianBytes
                payload += part
            }
        }
        return SealedBytes.seal(payload, for: owner)
    }
}

/// Goes through bytes from number to number, never beyond their end.
private struct ByteCursor {
    private let bytes: [UInt8]
    private var offset: Int

    init(_ bytes: [UInt8], from offset: Int) {
        self.bytes = bytes
        self.offset = offset
    }

    var isAtEnd: Bool { offset == bytes.count }

    mutating func number() -> UInt64? {
        guard bytes.count - offset >= 8 else { return nil }
        defer { offset += 8 }
        return UInt64(littleEndianBytes: bytes[offset..<(offset + 8)])
    }

    /// A range of bytes that its length stands in front of.
    mutating func range() -> Range<Int>? {
        guard let length = number(), length <= UInt64(bytes.count - offset) else { return nil }
        defer { offset += Int(length) }
        return offset..<(offset + Int(length))
    }
}
