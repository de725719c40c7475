extension Language {
    static let xml = Language(
        "xml svg plist pom rss atom xsd xslt wsdl csproj storyboard", .markup(MarkupGrammar(embedded: [])))
}
