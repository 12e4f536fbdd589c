package org.muster.launcher.operator;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import org.muster.launcher.host.CannotStart;
import org.muster.launcher.server.ServerAddress;

/** {@code /operator/…} of a running server. */
public record OperatorAddress(ServerAddress server, String token) {

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int REFUSED = 422;

    /** Waits for the answer as long as it takes: an audit log may be long. */
    public Reply ask(OperatorCall call) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    server.at("/operator/" + call.command()).toURL().openConnection();
            connection.setRequestMethod("POST");
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setRequestProperty("Authorization", "Bearer " + token);
            connection.setRequestProperty("Content-Type", "text/plain; charset=utf-8");
            connection.setDoOutput(true);
            connection.getOutputStream().write(String.join("\n", call.words()).getBytes(StandardCharsets.UTF_8));
            return reply(connection);
        } catch (ConnectException e) {
            throw new CannotStart(
                    "Muster does not answer at " + server + "; it is starting or stopping: try again.", e);
        } catch (IOException e) {
            throw new CannotStart("Muster at " + server + " gave no answer (" + e.getMessage() + "); try again.", e);
        }
    }

    private Reply reply(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        return switch (status) {
            case HttpURLConnection.HTTP_OK -> new Reply(true, text(connection.getInputStream()));
            case REFUSED -> new Reply(false, text(connection.getErrorStream()));
            case HttpURLConnection.HTTP_NOT_FOUND ->
                throw new CannotStart("Muster at " + server + " does not accept this operator token;"
                        + " set LMS_OPERATOR_TOKEN to the one it was started with, or unset it.");
            default ->
                throw new CannotStart(
                        "Muster at " + server + " could not carry it out (" + status + "); its log says why.");
        };
    }

    private static String text(InputStream body) throws IOException {
        return new String(body.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
    }
}
