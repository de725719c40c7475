/// Texts that are joined. By a pointer, for it is done for every link of a list: `+` and interpolation ask at every piece whether there is
/// room for it, and what was made is copied once more where there is none.
extension String {
    /// Texts one behind the other, in memory that holds just them.
    package init(joining first: String, _ second: String, _ third: String = "") {
        let count = first.utf8.count + second.utf8.count + third.utf8.count
        self.init(unsafeUninitializedCapacity: count) { room in
            let one = first.write(to: room, at: 0)
            let two = second.write(to: room, at: one)
            return third.write(to: room, at: two)
        }
    }

    /// Writes the bytes at an offset, behind which there is room for them.
    ///
    /// - Returns: the offset behind them.
    private func write(to room: UnsafeMutableBufferPointer<UInt8>, at offset: Int) -> Int {
        withBytes { bytes in
            UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(room)[offset...])
                .copyMemory(from: UnsafeRawBufferPointer(bytes))
            return offset + bytes.count
        }
    }
}
