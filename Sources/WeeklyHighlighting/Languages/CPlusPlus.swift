extension Language {
    static let cPlusPlus = Language("c++ cpp cc cxx hpp hxx", .words(.cPlusPlus))
}

extension WordGrammar {
    fileprivate static let cPlusPlus = c.adding(
        """
        and catch class co_await co_return co_yield concept const_cast consteval constinit decltype delete dynamic_cast explicit \
        export final friend import module mutable namespace new noexcept not operator or override private protected public \
        reinterpret_cast requires static_cast template this throw try typeid typename using virtual
        """
    ).with { $0.capitalsAreTypes = true }
}
