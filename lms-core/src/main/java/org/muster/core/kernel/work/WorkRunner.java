package org.muster.core.kernel.work;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.muster.core.kernel.BackOff;
import org.muster.core.kernel.BackgroundLoop;
import org.muster.core.kernel.start.Background;

/** Takes waiting work, item by item, and hands each to its worker. */
@ApplicationScoped
public class WorkRunner implements Background {

    private static final Logger LOG = Logger.getLogger(WorkRunner.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int THREADS = 2;

    @Inject
    Leases leases;

    @Inject
    Jsonb json;

    @Inject
    RequestContextController request;

    @Inject
    @Any
    Instance<Worker<?>> workers;

    @Resource
    ManagedThreadFactory threads;

    private final List<BackgroundLoop> loops = IntStream.rangeClosed(1, THREADS)
            .mapToObj(n -> new BackgroundLoop("work-" + n, PATIENCE, this::workOne))
            .toList();

    @Override
    public void start() {
        loops.forEach(loop -> loop.start(threads));
    }

    @Override
    public void stop() {
        loops.forEach(BackgroundLoop::stop);
    }

    void wake() {
        loops.forEach(BackgroundLoop::wake);
    }

    /** Does the next due piece of work, if there is one. */
    boolean workOne() {
        Optional<WorkItem> item = leases.take();
        item.ifPresent(this::work);
        return item.isPresent();
    }

    @SuppressWarnings("CatchingUnchecked") // whatever a worker throws means: try again
    private void work(WorkItem item) {
        boolean activated = request.activate();
        try {
            handTo(workerFor(item.kind()), item);
            leases.done(item);
        } catch (Exception e) {
            Level level = BackOff.givesUpAfter(item.attempts()) ? Level.SEVERE : Level.WARNING;
            LOG.log(level, item.kind() + " " + item.id() + " failed, attempt " + item.attempts(), e);
            leases.failed(item, e);
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }

    private <P extends Record> void handTo(Worker<P> worker, WorkItem item) throws Exception {
        worker.work(json.fromJson(item.payload(), worker.payload()), item.key());
    }

    private Worker<?> workerFor(String kind) {
        return workers.stream()
                .filter(worker -> worker.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody works on " + kind));
    }
}
