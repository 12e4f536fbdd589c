package org.muster.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.launcher.host.CannotStart;
import org.muster.launcher.host.Ports;

/** The real Payara Micro with a tiny application of two static pages. */
class PayaraServerTest {

    private static final String LONG_TEXT = "<p>Every learner reads this.</p>".repeat(200);

    @TempDir
    static Path directory;

    private static final InetSocketAddress ADDRESS = anAddress();
    private static PayaraServer server;

    @BeforeAll
    static void aRunningServer() throws IOException {
        ServerSetup setup =
                setup(directory.resolve("home"), ADDRESS, Map.of("index.html", LONG_TEXT, "health/ready", "yes"));
        server = PayaraServer.start(setup);
        Files.writeString(setup.progress(), "step\tPreparing\nsay\tHello\nready\n");
        assertThat(server.awaitReady(step -> assertThat(step).isEqualTo("Preparing")))
                .containsExactly("Hello");
    }

    @AfterAll
    static void stops() {
        server.close();
        assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void textIsCompressed() throws Exception {
        HttpResponse<byte[]> page = get("/");
        assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(page.body().length).isLessThan(LONG_TEXT.length() / 10);
    }

    @Test
    void theServerDoesNotSayWhatItIs() throws Exception {
        assertThat(get("/").headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void payarasOwnPagesAreAbsentAndTheirAddressesFree() throws Exception {
        for (String path : List.of("/health/live", "/metrics", "/openapi")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void theLogHasOneReadableLineForEachEvent() {
        assertThat(directory.resolve("home/log/server.log"))
                .content()
                .containsPattern("(?m)^\\d{4}-\\d\\d-\\d\\dT\\S+ INFO PayaraMicro ");
    }

    @Test
    void anApplicationThatDoesNotDeployIsReportedWithTheLog() throws IOException {
        String missing = "<web-app><listener><listener-class>no.Such</listener-class></listener></web-app>";
        try (PayaraServer broken = PayaraServer.start(
                setup(directory.resolve("broken"), anAddress(), Map.of("WEB-INF/web.xml", missing)))) {
            assertThatThrownBy(() -> broken.awaitReady(step -> {}))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("The application could not be started")
                    .hasMessageContaining("no.Such");
        }
    }

    private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ADDRESS.getPort() + path))
                .header("Accept-Encoding", "gzip")
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static InetSocketAddress anAddress() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), Ports.free());
    }

    private static ServerSetup setup(Path home, InetSocketAddress address, Map<String, String> pages)
            throws IOException {
        Path dist = Files.createDirectories(home.resolve("dist"));
        Files.createSymbolicLink(
                dist.resolve("payara-micro.jar"),
                Path.of("target", "dist", "payara-micro.jar").toAbsolutePath());
        try (OutputStream file = Files.newOutputStream(dist.resolve("ROOT.war"));
                ZipOutputStream war = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                war.putNextEntry(new ZipEntry(page.getKey()));
                war.write(page.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return new ServerSetup(new Distribution(dist), home, address, Map.of());
    }
}
