package org.muster.core.web.operator;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.stream.IntStream;
import org.muster.core.kernel.backlog.BacklogCounts;
import org.muster.core.kernel.backlog.BacklogQuery;

/** {@code GET /metrics} with the operator's token: how the server fares, for Prometheus. Otherwise it is not there (404). */
public class MetricsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final double MILLIS = 1_000;

    @Inject
    transient OperatorToken token;

    @Inject
    transient RequestCounts requests;

    @Inject
    transient BacklogQuery backlog;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!token.isShownBy(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        MetricsText text = new MetricsText();
        tellMachine(text);
        tellRequests(text);
        tellBacklog(text, backlog.counts());
        response.setContentType("text/plain; version=0.0.4; charset=utf-8");
        response.getWriter().write(text.toString());
    }

    private static void tellMachine(MetricsText text) {
        var memory = ManagementFactory.getMemoryMXBean();
        tellMemory(text, "heap", memory.getHeapMemoryUsage());
        tellMemory(text, "nonheap", memory.getNonHeapMemoryUsage());
        text.gauge(
                "jvm_threads_current",
                "Live threads.",
                ManagementFactory.getThreadMXBean().getThreadCount());
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            String label = "{gc=\"" + collector.getName() + "\"}";
            text.counter("jvm_gc_collection_seconds_count" + label, "Collections.", collector.getCollectionCount());
            text.counter(
                    "jvm_gc_collection_seconds_sum" + label,
                    "Seconds spent in collections.",
                    collector.getCollectionTime() / MILLIS);
        }
        text.gauge(
                "process_uptime_seconds",
                "Seconds since the start.",
                ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS);
    }

    private static void tellMemory(MetricsText text, String area, MemoryUsage usage) {
        String label = "{area=\"" + area + "\"}";
        text.gauge("jvm_memory_used_bytes" + label, "Memory in use.", usage.getUsed());
        text.gauge("jvm_memory_committed_bytes" + label, "Memory taken from the machine.", usage.getCommitted());
        text.gauge("jvm_memory_max_bytes" + label, "Memory that may be taken; -1 for no limit.", usage.getMax());
    }

    private void tellRequests(MetricsText text) {
        IntStream.rangeClosed(1, 5)
                .forEach(digit -> text.counter(
                        "muster_http_requests_total{status=\"" + digit + "xx\"}",
                        "Requests answered, by class of status.",
                        requests.of(digit)));
    }

    private static void tellBacklog(MetricsText text, BacklogCounts counts) {
        String events = "Events told and not heard.";
        text.gauge("muster_outbox_events{state=\"waiting\"}", events, counts.eventsWaiting());
        text.gauge("muster_outbox_events{state=\"dead\"}", events, counts.eventsDead());
        String work = "Work asked for and not done.";
        text.gauge("muster_work_items{state=\"waiting\"}", work, counts.workWaiting());
        text.gauge("muster_work_items{state=\"dead\"}", work, counts.workDead());
        text.gauge("muster_work_items{state=\"planned\"}", work, counts.workPlanned());
        text.gauge("muster_audit_unsealed_rows", "Audit rows without their seal.", counts.auditUnsealed());
    }
}
