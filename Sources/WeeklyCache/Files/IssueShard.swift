internal import WeeklyModel
package import WeeklyText

/// Some of the issues that a build read, as one file of bytes: first an index, which is read as a whole and holds the issues' heads, then
/// their bodies, each of which is read where somebody asks for it.
package struct IssueShard: Sendable {
    /// Reads bytes of the file; nil where it has not all of them.
    package typealias Reading = @Sendable (Range<Int>) -> [UInt8]?

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
        /// In the index.
        let head: Range<Int>
        let body: Body
    }

    /// Where a body stands in the file, and what stands for its bytes.
    private struct Body: Sendable {
        let range: Range<Int>
        let seal: StableHash

        func bytes(_ read: Reading, for owner: StableHash) -> [UInt8]? {
            read(range).flatMap { SealedBytes.hash(of: $0[...], for: owner) == seal ? $0 : nil }
        }
    }

    /// Bytes of the number in front of the index, which tells how long that is.
    private static let prefix = 8

    private let owner: StableHash
    private let index: [UInt8]
    private let read: Reading
    private var places: [ExactText: Place] = [:]

    /// Nil where the file is not that of a shard of the owner.
    package init?(for owner: StableHash, reading read: @escaping Reading) {
        guard let prefix = read(0..<Self.prefix), let length = Int(exactly: UInt64(littleEndianBytes: prefix[...])),
            length < .max - Self.prefix, let index = read(Self.prefix..<(Self.prefix + length)),
            let start = SealedBytes.payload(of: index, for: owner)
        else { return nil }
        (self.owner, self.index, self.read) = (owner, index, read)
        var cursor = ByteCursor(index, from: start)
        var body = Self.prefix + length
        while !cursor.isAtEnd {
            guard let digest = cursor.number(), let path = cursor.range(), let head = cursor.range(),
                let length = cursor.number().flatMap(Int.init(exactly:)), length <= .max - body,
                let seal = cursor.number()
            else { return nil }
            places[ExactText(String(decoding: index[path], as: UTF8.self))] = Place(
                digest: StableHash(value: digest), head: head,
                body: Body(range: body..<(body + length), seal: StableHash(value: seal)))
            body += length
        }
    }

    /// How many issues it has.
    package var count: Int { places.count }

    /// What is kept of an issue's file; nil where that is of another file, or nothing.
    ///
    /// - Parameters:
    ///   - damage: is told where the body or the diagnostics cannot be read back when they are asked for; there is nothing in them then.
    ///   - isChecked: whether the body's bytes are read and held now, and nothing is kept where they are not those that were written.
    package func issue(
        at path: String, _ digest: StableHash, _ damage: CacheDamage, isChecked: Bool = false
    ) -> KeptIssue? {
        guard let place = place(of: path, digest), let bytes = bytes(of: place.body, isHeld: isChecked) else {
            return nil
        }
        return try? StoredIssue.read(index[place.head], damage) {
            if let body = bytes().flatMap({ try? StoredIssue.body($0[...]) }) { return body }
            damage.note()
            return IssueBody(sections: [])
        }
    }

    /// Gives the bytes of a body; nil where they are to be held, and are not those that were written.
    private func bytes(of body: Body, isHeld: Bool) -> (@Sendable () -> [UInt8]?)? {
        guard isHeld else { return { [read, owner] in body.bytes(read, for: owner) } }
        guard let bytes = body.bytes(read, for: owner) else { return nil }
        return { bytes }
    }

    /// Whether it has what is kept of a file.
    package func has(_ path: String, _ digest: StableHash) -> Bool { place(of: path, digest) != nil }

    /// The record of a file, as it stands; nil where there is none, and where its body cannot be read.
    package func record(of path: String, _ digest: StableHash) -> Record? {
        guard let place = place(of: path, digest), let body = place.body.bytes(read, for: owner) else { return nil }
        return Record(path, digest, StoredIssue(head: Array(index[place.head]), body: body))
    }

    private func place(of path: String, _ digest: StableHash) -> Place? {
        places[ExactText(path)].flatMap { $0.digest == digest ? $0 : nil }
    }

    /// The file of some records.
    package static func bytes(_ records: some Collection<Record>, for owner: StableHash) -> [UInt8] {
        var payload: [UInt8] = []
        for record in records {
            payload += record.digest.value.littleEndianBytes
            for part in [Array(record.path.utf8), record.issue.head] {
                payload += UInt64(part.count).littleEndianBytes
                payload += part
            }
            let body = record.issue.body
            payload += UInt64(body.count).littleEndianBytes
            payload += SealedBytes.hash(of: body[...], for: owner).value.littleEndianBytes
        }
        let index = SealedBytes.seal(payload, for: owner)
        return records.reduce(into: UInt64(index.count).littleEndianBytes + index) { $0 += $1.issue.body }
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
