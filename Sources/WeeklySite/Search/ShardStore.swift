package import WeeklyText

/// Where the shards of a search's index are kept from one build to the next, each under a key that stands for its documents. Who has a disk
/// gives the two functions.
package struct ShardStore: Sendable {
    /// Stands for all that documents are made from, beside the issues and which pages there are.
    let inputs: KeyedHash
    private let read: @Sendable (_ number: Int, _ key: StableHash) -> [UInt8]?
    private let write: @Sendable (_ shard: [UInt8], _ number: Int, _ key: StableHash) -> Void

    /// - Parameters:
    ///   - read: gives the bytes that were written under just this number and key; nil where there are none.
    ///   - write: keeps bytes in place of those that were kept under the number.
    package init(
        inputs: KeyedHash, read: @escaping @Sendable (_ number: Int, _ key: StableHash) -> [UInt8]?,
        write: @escaping @Sendable (_ shard: [UInt8], _ number: Int, _ key: StableHash) -> Void
    ) {
        self.inputs = inputs
        self.read = read
        self.write = write
    }

    func shard(_ number: Int, _ key: StableHash) -> SearchShard? {
        read(number, key).flatMap { SearchShard(kept: $0) }
    }

    func keep(_ shard: SearchShard, _ number: Int, _ key: StableHash) { write(shard.kept, number, key) }
}
