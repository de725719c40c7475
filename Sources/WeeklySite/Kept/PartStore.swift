package import WeeklyText

/// Where parts of what is made of all issues are kept from one build to the next, each under a key that stands for all that it is made
/// from: so a build in which one issue changed makes again the part that the issue is in. Who has a disk gives the two functions.
package struct PartStore: Sendable {
    /// What parts are of. The names are those of files.
    package enum Whole: String, Sendable {
        /// The search's index, whose parts are its shards.
        case search
        /// The texts of each of these shards (`KeptWords`).
        case searchWords = "search-words"
        /// The index that was made of all shards (`KeptIndex`).
        case searchIndex = "search-index"
        /// The list of all items.
        case items
    }

    /// Stands for all that parts are made from, beside the issues and which pages there are.
    let inputs: KeyedHash
    private let read: @Sendable (_ whole: Whole, _ number: Int, _ key: StableHash) -> ArraySlice<UInt8>?
    private let write: @Sendable (_ part: [UInt8], _ whole: Whole, _ number: Int, _ key: StableHash) -> Void

    /// - Parameters:
    ///   - read: gives the bytes that were written under just this number and key; nil where there are none.
    ///   - write: keeps bytes in place of those that were kept under the number.
    package init(
        inputs: KeyedHash,
        read: @escaping @Sendable (_ whole: Whole, _ number: Int, _ key: StableHash) -> ArraySlice<UInt8>?,
        write: @escaping @Sendable (_ part: [UInt8], _ whole: Whole, _ number: Int, _ key: StableHash) -> Void
    ) {
        self.inputs = inputs
        self.read = read
        self.write = write
    }

    func part(_ number: Int, of whole: Whole, _ key: StableHash) -> ArraySlice<UInt8>? {
        read(whole, number, key)
    }

    func keep(_ part: [UInt8], _ number: Int, of whole: Whole, _ key: StableHash) { write(part, whole, number, key) }
}
