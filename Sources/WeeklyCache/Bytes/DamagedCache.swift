/// Bytes are not what a `CacheWriter` writes. Why, nobody needs to know: whoever kept them reads the source again.
package struct DamagedCache: Error, Hashable {
    package init() {}
}
