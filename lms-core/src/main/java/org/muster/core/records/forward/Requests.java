package org.muster.core.records.forward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.muster.core.kernel.secrets.Secrets;
import org.muster.core.records.attachment.AttachmentStore;
import org.muster.core.records.attachment.NamedFiles;
import org.muster.core.records.attachment.WriteMultipart;

/** Statements as a request to another store: plain JSON, or in parts with the files that are here. */
@ApplicationScoped
class Requests {

    @Inject
    AttachmentStore attachments;

    @Inject
    WriteMultipart multipart;

    @Inject
    Secrets secrets;

    HttpRequest post(Target target, List<Piece> pieces) throws IOException {
        List<String> statements = pieces.stream().map(Piece::json).toList();
        byte[] json = ("[" + String.join(",", statements) + "]").getBytes(StandardCharsets.UTF_8);
        Map<String, String> files = here(NamedFiles.in(statements));
        HttpRequest.Builder request = HttpRequest.newBuilder(target.receiver().statements())
                .header("Authorization", authorization(target))
                .header("X-Experience-API-Version", target.receiver().edition().latest())
                .header("Accept", "application/json");
        if (files.isEmpty()) {
            return request.header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(json))
                    .build();
        }
        String boundary = "muster-" + UUID.randomUUID();
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        multipart.write(parts, boundary, json, files);
        return request.header("Content-Type", "multipart/mixed; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(parts.toByteArray()))
                .build();
    }

    private Map<String, String> here(Map<String, String> named) {
        Map<String, Long> kept = attachments.bytes(named.keySet());
        return named.entrySet().stream()
                .filter(file -> kept.containsKey(file.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String authorization(Target target) {
        Target.Receiver receiver = target.receiver();
        String secret =
                new String(secrets.open(receiver.sealedSecret(), Target.secretOf(target.id())), StandardCharsets.UTF_8);
        String both = receiver.key() + ":" + secret;
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }
}
