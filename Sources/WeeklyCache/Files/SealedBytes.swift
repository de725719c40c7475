package import WeeklyText

/// Bytes of a file that is believed only if all of it is what was written, by the same program and for the same purpose.
package enum SealedBytes {
    private static let name = Array("sofaweekly-cache".utf8)
    private static let headLength = name.count + 16

    /// - Parameter owner: stands for all that must be the same for the bytes to mean the same: the program, what it was told.
    package static func seal(_ payload: [UInt8], for owner: StableHash) -> [UInt8] {
        seal(before: payload, for: owner) + payload
    }

    /// What stands before the payload in such a file: for who writes both one after the other, so that much is not copied.
    package static func seal(before payload: [UInt8], for owner: StableHash) -> [UInt8] {
        name + head(owner, payload[...])
    }

    /// Where the payload begins; nil where the file is another's, of another form, or damaged.
    package static func payload(of file: [UInt8], for owner: StableHash) -> Int? {
        guard file.count >= headLength, file.starts(with: name) else { return nil }
        let head = head(owner, file[headLength...])
        return file[name.count..<headLength].elementsEqual(head) ? headLength : nil
    }

    /// The value that a file is of, from the first byte of its payload to the last; nil as of `payload`, and where it is none.
    static func value<Value: Storable>(of file: [UInt8], for owner: StableHash) -> Value? {
        guard let start = payload(of: file, for: owner) else { return nil }
        // Told by its type: an optional value is another form.
        return try? CacheReader.read(file[start...]) as Value
    }

    /// The value that a payload begins with; nil as of `payload`, and where it begins with none.
    static func beginning<Value: Storable>(of file: [UInt8], for owner: StableHash) -> Value? {
        guard let start = payload(of: file, for: owner) else { return nil }
        return try? CacheReader.readBeginning(file[start...]) as Value
    }

    static func seal(_ value: some Storable, for owner: StableHash) -> [UInt8] {
        var writer = CacheWriter(behind: headLength)
        writer.append(value)
        writer.fill(with: name + head(owner, writer.bytes[headLength...]))
        return writer.bytes
    }

    private static func head(_ owner: StableHash, _ payload: ArraySlice<UInt8>) -> [UInt8] {
        owner.value.littleEndianBytes + hash(of: payload, for: owner).value.littleEndianBytes
    }

    /// Stands for some bytes of an owner.
    static func hash(of bytes: ArraySlice<UInt8>, for owner: StableHash) -> StableHash {
        var content = KeyedHash()
        content.add(owner)
        content.add(bytes)
        return content.finished
    }
}
