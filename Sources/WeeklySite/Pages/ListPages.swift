internal import WeeklyModel
internal import WeeklyTemplates

/// The pages of lists of items.
extension PageMaker {
    /// One page of a list; the first is page 1.
    func listPage(_ id: Page.ListID, _ number: Int) throws(TemplateFailure) -> [UInt8] {
        guard let list = list(id) else { return try bytes(of: .notFound) }
        return try render(list.template, data(of: list, number))
    }

    func data(of list: PagedList, _ number: Int) -> TemplateRecord {
        let things = list.things(onPage: number)
        let (shown, items) = (things.map(\.newest)[...], things.map(edition.listed))
        var data: TemplateRecord = [
            "page": page(
                list.title, at: Page.list(list.id, number).path,
                hasFormulas: FormulaPage.isOne(listing: shown, edition)),
            "items": .list(items),
            "pagination": Pagination.record(number, of: list.pageCount, addresses) { .list(list.id, $0) },
            "feed": KindFeed.of(folder: list.id.folder, edition)?.link(edition).record ?? .null,
            "structured_data": .init(structuredData(of: list, number, shown)),
        ]
        switch list.id.kind {
        case .entry: data["parts"] = .list(list.isGrouped ? ListParts(shown, items, edition).records : [])
        case .task:
            let recent = shown.prefix { !edition.item(at: $0).isOlder(thanDays: PassingTime.freshDays) }.count
            data["recent"] = .list(Array(items.prefix(recent)))
            data["has_recent"] = .boolean(recent > 0)
            data["has_older"] = .boolean(recent < items.count)
            data["older"] = .list(Array(items.dropFirst(recent)))
        default: break
        }
        return withCommon(data)
    }

    /// Nil where search engines learn nothing from it.
    private func structuredData(of list: PagedList, _ number: Int, _ shown: ArraySlice<ItemPath>) -> HTML? {
        guard list.id.project == nil, KindOnSite.of(list.id.kind).isListDescribed else { return nil }
        let url = addresses.url(of: Page.list(list.id, 1).path)
        let before = (number - 1) * PagedList.size
        return StructuredData.json(ofList: list.title, at: url, shown, from: before, of: list.count, edition)
    }
}
