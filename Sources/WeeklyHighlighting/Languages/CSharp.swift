internal import WeeklyText

extension Language {
    static let cSharp = Language(
        "csharp c# cs dotnet",
        .words(
            WordGrammar(
                """
                abstract as async await base break case catch checked class const continue default delegate do else \
                enum event explicit extern false finally fixed for foreach get goto if implicit in init interface \
                internal is lock nameof namespace new null operator out override params partial private protected \
                public readonly record ref required return sealed set sizeof stackalloc static struct switch this \
                throw true try typeof unchecked unsafe using value var virtual void volatile when where while with \
                yield
                """,
                types: """
                    bool byte char decimal double dynamic float int long nint nuint object sbyte short string uint ulong \
                    ushort
                    """,
                strings: [
                    StringForm("@\"", "\"", escape: nil, spansLines: true), .tripled, .quoted, .character,
                ]
            ).with {
                $0.capitalsAreTypes = true
                $0.marks = [.numberSign: .keyword]
            }))
}
