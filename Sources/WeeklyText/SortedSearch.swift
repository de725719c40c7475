extension RandomAccessCollection where Index == Int {
    /// Binary search: the index of the first element that belongs to the second part, where all of the first part come before;
    /// `endIndex` where none does.
    @inlinable
    package func partitioningIndex(where belongsToSecondPart: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if belongsToSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
