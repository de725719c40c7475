/// CommonMark's procedure for emphasis ("process emphasis", specification 0.29, appendix) over runs that know what they can do.
///
/// Linear: where no opener was found for a kind of closer, no closer of that kind looks there again.
struct EmphasisPairing {
    private var runs: [DelimiterRun]
    private var openers: [Int] = []
    /// For each kind of closer the first run that is worth looking at.
    private var floors = [Int](repeating: 0, count: 36)

    static func paired(_ runs: [DelimiterRun]) -> [DelimiterRun] {
        var pairing = EmphasisPairing(runs: runs)
        for index in runs.indices {
            if runs[index].canClose { pairing.close(index) }
            if runs[index].canOpen, pairing.runs[index].remaining > 0 { pairing.openers.append(index) }
        }
        return pairing.runs
    }

    private init(runs: [DelimiterRun]) {
        self.runs = runs
    }

    private mutating func close(_ closer: Int) {
        while runs[closer].remaining > 0 {
            let kind = kind(of: runs[closer])
            guard let position = opener(for: closer, from: floors[kind]) else {
                floors[kind] = closer
                return
            }
            openers.removeSubrange((position + 1)...)
            let opener = openers[position]
            let length =
                runs[opener].isTilde ? runs[opener].length : min(2, runs[opener].remaining, runs[closer].remaining)
            runs[opener].opens.append(length)
            runs[opener].remaining -= length
            runs[closer].closes.append(length)
            runs[closer].remaining -= length
            if runs[opener].remaining == 0 { openers.removeLast() }
        }
    }

    private func opener(for closer: Int, from floor: Int) -> Int? {
        var position = openers.count - 1
        while position >= 0, openers[position] >= floor {
            if fits(runs[openers[position]], runs[closer]) { return position }
            position -= 1
        }
        return nil
    }

    private func fits(_ opener: DelimiterRun, _ closer: DelimiterRun) -> Bool {
        guard opener.mark == closer.mark else { return false }
        if opener.isTilde { return opener.length == closer.length }
        guard !opener.hasRole, !closer.hasRole, opener.canClose || closer.canOpen else { return true }
        return closer.length % 3 == 0 || (opener.length + closer.length) % 3 != 0
    }

    private func kind(of closer: DelimiterRun) -> Int {
        let mark = closer.isStar ? 0 : closer.isTilde ? 1 : 2
        return mark * 12 + (closer.hasRole ? 6 : 0) + (closer.canOpen ? 3 : 0) + closer.length % 3
    }
}
