package import WeeklyText

/// Bytes of a file that is believed only if all of it is what was written, by the same program and for the same purpose.
package enum SealedBytes {
    private static let name = Array("sofaweekly-cache".utf8)
    private static let headLength = name.count + 16

    /// - Parameter owner: stands for all that must be the same for the bytes to mean the same: the program, what it was told.
    package static func seal(_ payload: [UInt8], for owner: StableHash) -> [UInt8] {
        name + head(owner, payload[...]) + payload
    }

    /// Where the payload begins; nil where the file is another's, of another form, or damaged.
    package static func payload(of file: [UInt8], for owner: StableHash) -> Int? {
        guard file.count >= headLength, file.starts(with: name) else { return nil }
        let head = head(owner, file[headLength...])
        return file[name.count..<headLength].elementsEqual(head) ? headLength : nil
    }

    private static func head(_ owner: StableHash, _ payload: ArraySlice<UInt8>) -> [UInt8] {
        var content = KeyedHash()
        content.add(owner)
        content.add(payload)
        return owner.value.littleEndianBytes + content.finished.value.littleEndianBytes
    }
}
