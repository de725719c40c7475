internal import WeeklyText

extension Language {
    static let typescript = Language("typescript ts tsx mts cts", .words(.typescript))
}

extension WordGrammar {
    fileprivate static let typescript = javascript.adding(
        """
        abstract asserts declare enum implements infer interface is keyof module namespace never override private protected \
        public readonly satisfies type unique unknown
        """
    ).with { $0.types = ["any", "bigint", "boolean", "number", "object", "string", "symbol"] }
}
