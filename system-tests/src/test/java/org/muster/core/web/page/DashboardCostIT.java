package org.muster.core.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.muster.alerts.Desk;
import org.muster.alerts.message.Severity;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.signin.Cookies;
import org.muster.courses.ShortCourse;
import org.muster.inserver.InServer;

/** What a dashboard asks the database does not grow unnoticed: statements, with those that begin and end transactions. */
@InServer
class DashboardCostIT {

    private static final System.Logger LOG = System.getLogger(DashboardCostIT.class.getName());
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int TRIES = 40;

    /** A learner of two courses with a certificate and an alert. */
    private static final long MOST = 26;

    @Inject
    ShortCourse course;

    @Inject
    Desk desk;

    @Inject
    Cookies cookies;

    @Inject
    Sql sql;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    @Test
    void aLearnersDashboardAsksLittle() throws Exception {
        PersonId learner = course.somebody();
        course.passedBy(learner, course.publish());
        course.enrol(learner, course.publish());
        desk.sent(desk.saying("For one", Severity.MINOR), desk.firm(learner));
        String cookie = cookies.of(learner);
        assertThat(dashboard(cookie).body()).contains("Short course", "For one");

        long asked = least(() -> dashboard(cookie)) - least(() -> {});

        LOG.log(System.Logger.Level.INFO, asked + " statements for one dashboard");
        assertThat(asked).isBetween(5L, MOST);
    }

    /** The least of many, since others ask meanwhile: letters, the outbox, the seal of the audit log. */
    private long least(Work work) throws Exception {
        long[] counts = new long[TRIES];
        for (int i = 0; i < TRIES; i++) {
            long before = statements();
            work.run();
            counts[i] = statements() - before;
        }
        return LongStream.of(counts).min().orElseThrow();
    }

    private long statements() {
        return sql.first(row -> Long.parseLong(row.text("Value")), "SHOW GLOBAL STATUS LIKE 'Questions'")
                .orElseThrow();
    }

    private HttpResponse<String> dashboard(String cookie) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(home + "/dashboard"))
                .header("Cookie", cookie)
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }
}
