package org.muster.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class RunningServicesTest {

    private final List<String> stopped = new ArrayList<>();
    private final RunningServices services = new RunningServices();

    @Test
    void theLastStartedIsStoppedFirst() {
        services.add(service("database"));
        services.add(service("server"));
        services.close();
        assertThat(stopped).containsExactly("server", "database");
    }

    @Test
    void stoppingTwiceStopsOnce() {
        services.add(service("database"));
        services.close();
        services.close();
        assertThat(stopped).containsExactly("database");
    }

    @Test
    void whatIsStartedAfterTheEndIsStoppedAtOnceAndEndsTheStart() {
        services.close();
        assertThatThrownBy(() -> services.add(service("server"))).isInstanceOf(CancellationException.class);
        assertThat(stopped).containsExactly("server");
    }

    private AutoCloseable service(String name) {
        return () -> stopped.add(name);
    }
}
