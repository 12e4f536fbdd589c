package org.muster.core.web.operator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.backlog.BacklogQuery;
import org.muster.core.kernel.database.Sql;
import org.muster.core.web.api.OperatorCommand;
import org.muster.inserver.InServer;

/** The names are what the launcher calls. */
@InServer
class OperatorCommandsIT {

    @Inject
    @Any
    Instance<OperatorCommand> commands;

    @Inject
    BacklogQuery backlog;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Test
    void theLaunchersCommandsAreHere() {
        assertThat(commands.stream().map(OperatorCommand::name)).contains("admin", "verify-audit", "xapi-key");
    }

    @Test
    void theAuditLogIsWhole() {
        OperatorCommand verify = commands.stream()
                .filter(command -> command.name().equals("verify-audit"))
                .findFirst()
                .orElseThrow();
        assertThat(verify.run(List.of()).text()).startsWith("The audit log is whole: ");
    }

    @Test
    void whatIsPlannedForLaterDoesNotWait() {
        long planned = backlog.counts().workPlanned();
        UUID item = Ids.next();
        sql.change(
                "INSERT INTO kernel_work (id, kind, work_key, asked_at, due_at, state, attempts, fence) VALUES (?, ?, ?, ?, ?, ?, 0, 0)",
                item,
                "tests-later",
                item.toString(),
                clock.instant(),
                clock.instant().plus(Duration.ofDays(1)),
                "WAITING");
        try {
            assertThat(backlog.counts().workPlanned()).isGreaterThan(planned);
            assertThat(backlog.first(1000)).noneMatch(waits -> waits.kind().equals("tests-later"));
        } finally {
            sql.change("DELETE FROM kernel_work WHERE id = ?", item);
        }
    }
}
