package org.muster.core.records.forward;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.muster.core.records.json.Json;
import org.muster.core.records.json.ReadJson;

/** A store of somebody else's that remembers what came and answers as it is told. */
final class OtherStore implements AutoCloseable {

    /** A request as it came, and the ids of its statements when it was plain JSON. */
    record Came(Map<String, List<String>> headers, String body) {

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> name.equalsIgnoreCase(entry.getKey()))
                    .map(entry -> entry.getValue().get(0))
                    .findFirst()
                    .orElse("");
        }

        List<String> ids() {
            return statements().map(each -> each.text("id").orElseThrow()).toList();
        }

        Stream<Json.Obj> statements() {
            return body.startsWith("[")
                    ? ((Json.Arr) ReadJson.read(body)).items().stream().map(Json.Obj.class::cast)
                    : Stream.empty();
        }
    }

    record Answer(int status, String body, Map<String, String> headers) {

        static final Answer TAKEN = new Answer(200, "[]", Map.of());

        static Answer of(int status, String body) {
            return new Answer(status, body, Map.of());
        }
    }

    private final HttpServer server;
    private final List<Came> came = new CopyOnWriteArrayList<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile Function<Came, Answer> answers = request -> Answer.TAKEN;

    private OtherStore(HttpServer server) {
        this.server = server;
    }

    static OtherStore open() {
        return openAt(0);
    }

    static OtherStore openAt(int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            OtherStore store = new OtherStore(server);
            server.createContext("/lrs/statements", store::hear);
            server.start();
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void answers(Function<Came, Answer> answering) {
        answers = answering;
    }

    int port() {
        return server.getAddress().getPort();
    }

    String endpoint() {
        return "http://127.0.0.1:" + port() + "/lrs";
    }

    List<Came> came() {
        return came;
    }

    /** The ids of all statements it took, in their order and as often as they came. */
    List<String> taken() {
        return taken;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void hear(HttpExchange exchange) throws IOException {
        Came request = new Came(
                exchange.getRequestHeaders(),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Answer answer = answers.apply(request);
        came.add(request);
        if (answer.status() == Answer.TAKEN.status()) {
            taken.addAll(request.ids());
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        answer.headers().forEach(exchange.getResponseHeaders()::add);
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
