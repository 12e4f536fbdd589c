package org.muster.benchmarks.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Asks one server over one connection, keeps its cookies, takes compressed answers. */
public final class Client implements Closeable {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final URI home;
    private final Connection connection;
    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, String> always = new TreeMap<>();

    public Client(URI home) {
        this.home = home;
        connection = new Connection(home);
    }

    /** Sends a header with every request. */
    public Client saying(String header, String value) {
        always.put(header, value);
        return this;
    }

    public Answer get(String path) throws IOException {
        return kept(connection.exchange(request("GET", path, "", "")));
    }

    /** Follows where the answer leads, as a browser does. */
    public Answer visit(String path) throws IOException {
        Answer answer = get(path);
        while (answer.status() == 302 || answer.status() == 303) {
            answer = get(pathIn(answer));
        }
        return answer;
    }

    public Answer postForm(String path, String fields) throws IOException {
        return post(path, FORM, fields);
    }

    public Answer post(String path, String type, String body) throws IOException {
        return kept(connection.exchange(request("POST", path, type, body)));
    }

    /** Where an answer leads: path and query. */
    public static String pathIn(Answer redirect) {
        URI place = URI.create(redirect.header("location").orElseThrow());
        return place.getRawPath() + (place.getRawQuery() == null ? "" : "?" + place.getRawQuery());
    }

    private byte[] request(String method, String path, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(512);
        head.append(method).append(' ').append(path).append(" HTTP/1.1\r\n");
        say(head, "Host", home.getAuthority());
        say(head, "Accept-Encoding", "gzip");
        always.forEach((name, value) -> say(head, name, value));
        if (!cookies.isEmpty()) {
            say(head, "Cookie", cookieHeader());
        }
        if (!type.isEmpty()) {
            say(head, "Content-Type", type);
            say(head, "Content-Length", String.valueOf(bytes.length));
        }
        head.append("\r\n").append(body);
        return head.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The cookies as a request carries them. */
    public String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static void say(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
    }

    private Answer kept(Answer answer) {
        for (String cookie : answer.headers().getOrDefault("set-cookie", List.of())) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
