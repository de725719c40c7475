#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// A thread of the system. Grand Central Dispatch waits without end where the system has no more of them; who starts threads by
/// hand learns of it and can do without.
struct WorkerThread {
    private let thread: pthread_t

    /// What a thread does, held until it ends.
    private final class Work: Sendable {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) {
            self.body = body
        }
    }

    /// As much as the first thread of a process has: trees are walked by recursion.
    private static let stackBytes = 8 << 20

    /// Begins work on a thread of its own; nil where the system has none.
    init?(_ body: @escaping @Sendable () -> Void) {
        let work = Unmanaged.passRetained(Work(body))
        guard let thread = Self.start(work.toOpaque()) else {
            work.release()
            return nil
        }
        self.thread = thread
    }

    /// Waits until the work is done.
    func join() {
        pthread_join(thread, nil)
    }

    private static func start(_ work: UnsafeMutableRawPointer) -> pthread_t? {
        withUnsafeTemporaryAllocation(of: pthread_attr_t.self, capacity: 1) { attributes in
            guard let attributes = attributes.baseAddress, pthread_attr_init(attributes) == 0 else { return nil }
            defer { pthread_attr_destroy(attributes) }
            pthread_attr_setstacksize(attributes, stackBytes)
            return start(attributes, work)
        }
    }

    #if canImport(Darwin)
        private static func start(
            _ attributes: UnsafePointer<pthread_attr_t>, _ work: UnsafeMutableRawPointer
        ) -> pthread_t? {
            var thread: pthread_t?
            let result = pthread_create(&thread, attributes, { work in WorkerThread.perform(work) }, work)
            return result == 0 ? thread : nil
        }
    #else
        private static func start(
            _ attributes: UnsafePointer<pthread_attr_t>, _ work: UnsafeMutableRawPointer
        ) -> pthread_t? {
            var thread = pthread_t()
            let result = pthread_create(&thread, attributes, { work in WorkerThread.perform(work) }, work)
            return result == 0 ? thread : nil
        }
    #endif

    private static func perform(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        if let work { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body() }
        return nil
    }
}
