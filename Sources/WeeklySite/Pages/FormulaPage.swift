internal import WeeklyModel
internal import WeeklyText

/// Whether a page shows formulas: only such a one reads how they are set.
enum FormulaPage {
    static func isOne(_ sections: [Section]) -> Bool {
        sections.contains { section in
            (section.heading?.content.markup).map(hasFormula) ?? false
                || section.passages.contains { $0.fragments.contains(where: hasFormula) }
        }
    }

    /// Whether a page shows formulas that templates are told of with items of a list.
    static func isOne(listing items: some Sequence<ItemPath>, _ edition: Edition) -> Bool {
        edition.configuration.readsFormulas
            && items.contains { path in
                let item = edition.newsletter.item(at: path)
                return KindOnSite.of(item.kind).recordedHTML(item.content).contains(where: hasFormula)
            }
    }

    private static func hasFormula(_ markup: Markup) -> Bool {
        markup.marks.contains { $0.kind == .formula }
    }
}
