package org.muster.core.web.operator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.backlog.BacklogQuery;
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

    @Test
    void theLaunchersCommandsAreHere() {
        assertThat(commands.stream().map(OperatorCommand::name)).contains("admin", "verify-audit");
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
    void theBacklogCanBeCounted() {
        assertThat(backlog.counts().waiting()).isNotNegative();
    }
}
