internal import WeeklyText

extension Language {
    static let dockerfile = Language(
        "dockerfile docker containerfile",
        .words(
            WordGrammar(
                """
                ADD ARG AS CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL \
                STOPSIGNAL USER VOLUME WORKDIR
                """,
                comments: .numberSigns,
                strings: [.quoted, StringForm("'", escape: nil)]
            ).with {
                $0.marks = [.dollarSign: .name]
                $0.wordMarks = [.hyphen, .dot, .slash]
                $0.hasPlainWords = true
            }))
}
