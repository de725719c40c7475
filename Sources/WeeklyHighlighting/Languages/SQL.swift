internal import WeeklyText

extension Language {
    static let sql = Language(
        "sql mysql postgresql postgres pgsql plsql sqlite tsql hql",
        .words(
            WordGrammar(
                """
                add all alter analyze and any as asc begin between by call cascade case cast check column comment \
                commit constraint create cross current database default delete desc describe distinct do drop else \
                end engine escape except exec execute exists explain false fetch first for foreign from full \
                function grant group having if ignore ilike in index inner insert intersect interval into is join \
                key lateral left like limit lock natural not null of offset on optimize or order outer over \
                partition primary procedure recursive references refresh rename replace returning revoke right \
                rollback row rows schema select set show some table temporary then to transaction trigger true \
                truncate union unique unlock update use using values view when where window with
                """,
                types: """
                    array bigint binary bit blob boolean bool bytea char character date datetime decimal double float \
                    int integer json jsonb map mediumint numeric real serial smallint string text time timestamp tinyint \
                    tuple unsigned uuid varbinary varchar variant
                    """,
                comments: [.line("--"), .line("#", standsApart: true), .block("/*", "*/")],
                strings: [
                    StringForm("'", escape: nil, spansLines: true), StringForm("\"", escape: nil),
                    StringForm("`", escape: nil),
                ]
            ).with {
                $0.ignoresCase = true
                $0.marks = [.atSign: .name]
            }))
}
