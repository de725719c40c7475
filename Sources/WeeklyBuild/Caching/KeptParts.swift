internal import WeeklyCache
internal import WeeklySite
internal import WeeklyText

/// The parts that the last build made of what is made of all issues, a file each.
struct KeptParts: Sendable {
    private let cache: BuildCache
    private let inputs: KeyedHash

    /// Nil where nothing is kept.
    ///
    /// - Parameter inputs: stands for all that the site is made from beside its issues.
    init?(_ cache: BuildCache?, inputs: KeyedHash?) {
        guard let cache, let inputs else { return nil }
        self.cache = cache
        self.inputs = inputs
    }

    /// - Parameter language: its number among the site's.
    func parts(ofLanguage language: Int) -> PartStore {
        PartStore(inputs: inputs) { [cache] whole, number, key in
            guard let file = cache.read(Self.name(whole, number, language)) else { return nil }
            return SealedBytes.payload(of: file, for: key).map { file[$0...] }
        } write: { [cache] part, whole, number, key in
            let name = Self.name(whole, number, language)
            cache.write(part, behind: SealedBytes.seal(before: part, for: key), as: name)
        }
    }

    private static func name(_ whole: PartStore.Whole, _ number: Int, _ language: Int) -> String {
        "\(whole.rawValue)-\(language)-\(number)"
    }
}
