public import Synchronization

/// A value that is made when somebody first asks for it, by one thread, and then shared.
///
/// Public, though only this package has it: what others inline of a generic type is specialised for their values only then, and without
/// that every look asks for types by their names.
public final class Lazy<Value: Sendable>: Sendable {
    @usableFromInline
    final class Made: Sendable {
        @usableFromInline let value: Value

        @inlinable
        init(_ value: Value) {
            self.value = value
        }
    }

    /// Read without a lock: some values are asked for by all threads at once, for every file of a site.
    @usableFromInline let made = AtomicLazyReference<Made>()
    @usableFromInline let making = Mutex(())
    @usableFromInline let make: @Sendable () -> Value

    /// - Parameter make: called once at most.
    @inlinable
    public init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
    }

    /// The value, which is made where nobody has asked for it before.
    @inlinable public var value: Value {
        if let made = made.load() { return made.value }
        return making.withLock { _ in (made.load() ?? made.storeIfNil(Made(make()))).value }
    }

    /// The value where somebody has asked for it already, else nil; whoever is making it is waited for.
    @inlinable public var ifMade: Value? {
        if let made = made.load() { return made.value }
        return making.withLock { _ in made.load()?.value }
    }
}
