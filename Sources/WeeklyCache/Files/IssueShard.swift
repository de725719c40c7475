internal import WeeklyModel
package import WeeklyText

/// Some of the issues that a build read, as one file of bytes in which each is found without reading the others: one record behind the
/// other.
package struct IssueShard: Sendable {
    /// An issue as bytes, with what tells whether they are still those of its file.
    package struct Record: Sendable {
        /// Of the issue's file, relative to the site's folder.
        package let path: String
        /// As of `SourceDigest.hash`.
        package let digest: StableHash
        package let issue: StoredIssue

        package init(_ path: String, _ digest: StableHash, _ issue: StoredIssue) {
            self.path = path
            self.digest = digest
            self.issue = issue
        }
    }

    private struct Place: Sendable {
        let digest: StableHash
        let head: Range<Int>
        let body: Range<Int>
    }

    private let file: [UInt8]
    private var places: [ExactText: Place] = [:]

    /// Nil where the bytes are not those of a shard of the owner.
    package init?(_ file: [UInt8], for owner: StableHash) {
        guard let start = SealedBytes.payload(of: file, for: owner) else { return nil }
        self.file = file
        var cursor = ByteCursor(file, from: start)
        while !cursor.isAtEnd {
            guard let digest = cursor.number(), let path = cursor.range(), let head = cursor.range(),
                let body = cursor.range()
            else { return nil }
            places[ExactText(String(decoding: file[path], as: UTF8.self))] = Place(
                digest: StableHash(value: digest), head: head, body: body)
        }
    }

    /// How many issues it has.
    package var count: Int { places.count }

    /// What is kept of an issue's file; nil where that is of another file, or nothing.
    ///
    /// - Parameter damage: is told where the body cannot be read back when it is asked for; it has nothing then.
    package func issue(at path: String, _ digest: StableHash, _ damage: CacheDamage) -> KeptIssue? {
        guard let place = place(of: path, digest) else { return nil }
        return try? StoredIssue.read(file.span.bytes.extracting(place.head)) { [file] in
            if let body = try? StoredIssue.body(file.span.bytes.extracting(place.body)) { return body }
            damage.note()
            return IssueBody(sections: [])
        }
    }

    /// Whether it has what is kept of a file.
    package func has(_ path: String, _ digest: StableHash) -> Bool { place(of: path, digest) != nil }

    /// The record of a file, as it stands.
    package func record(of path: String, _ digest: StableHash) -> Record? {
        place(of: path, digest).map { place in
            Record(path, digest, StoredIssue(head: Array(file[place.head]), body: Array(file[place.body])))
        }
    }

    private func place(of path: String, _ digest: StableHash) -> Place? {
        places[ExactText(path)].flatMap { $0.digest == digest ? $0 : nil }
    }

    /// The file of some records.
    package static func bytes(_ records: some Sequence<Record>, for owner: StableHash) -> [UInt8] {
        var payload: [UInt8] = []
        for record in records {
            payload += record.digest.value.littleEndianBytes
            for part in [Array(record.path.utf8), record.issue.head, record.issue.body] {
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
