package org.muster.launcher.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.launcher.host.CannotStart;
import org.muster.launcher.host.Ports;
import org.muster.launcher.server.ServerAddress;

class OperatorAddressTest {

    private static final OperatorCall CALL = new OperatorCall("dance", List.of("polka", "ŵ"), Path.of("data"));

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/operator/dance", OperatorAddressTest::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theWordsAreLinesAndTheAnswerIsText() {
        assertThat(ask("right")).isEqualTo(new Reply(true, "polka\nŵ"));
    }

    @Test
    void aRefusalIsAnAnswerToo() {
        assertThat(ask("tired")).isEqualTo(new Reply(false, "not today"));
    }

    @Test
    void aWrongTokenIsOneSentence() {
        assertThatThrownBy(() -> ask("wrong"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("does not accept this operator token");
    }

    @Test
    void anAccidentIsOneSentence() {
        assertThatThrownBy(() -> ask("clumsy")).hasMessageContaining("could not carry it out (500)");
    }

    @Test
    void nobodyThereIsOneSentence() {
        InetSocketAddress nobody = new InetSocketAddress(InetAddress.getLoopbackAddress(), Ports.free());
        assertThatThrownBy(() -> new OperatorAddress(ServerAddress.of(nobody), "right").ask(CALL))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("does not answer");
    }

    private Reply ask(String token) {
        return new OperatorAddress(ServerAddress.of(server.getAddress()), token).ask(CALL);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            switch (String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))) {
                case "Bearer right" -> send(exchange, 200, body);
                case "Bearer tired" -> send(exchange, 422, "not today\n".getBytes(StandardCharsets.UTF_8));
                case "Bearer clumsy" -> send(exchange, 500, new byte[0]);
                default -> send(exchange, 404, new byte[0]);
            }
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
