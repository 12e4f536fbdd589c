package org.muster.core.records.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Writes statements and their files as multipart/mixed: the statements first, then a part for each file (1.0.3, part three, 1.5.2). */
@ApplicationScoped
public class WriteMultipart {

    private static final String CRLF = "\r\n";

    @Inject
    AttachmentStore attachments;

    /**
     * A file that is not here is left out.
     *
     * @param json the statements, as bytes in UTF-8
     * @param files digests and types
     */
    public void write(OutputStream out, String boundary, byte[] json, Map<String, String> files) throws IOException {
        head(out, boundary, "Content-Type: application/json");
        out.write(json);
        for (Map.Entry<String, String> file : files.entrySet()) {
            file(out, boundary, file.getKey(), file.getValue());
        }
        out.write((CRLF + "--" + boundary + "--" + CRLF).getBytes(StandardCharsets.US_ASCII));
    }

    private void file(OutputStream out, String boundary, String sha2, String type) throws IOException {
        Optional<InputStream> content = attachments.open(sha2);
        if (content.isPresent()) {
            try (InputStream bytes = content.get()) {
                head(
                        out,
                        boundary,
                        "Content-Type: " + type,
                        "Content-Transfer-Encoding: binary",
                        "X-Experience-API-Hash: " + sha2);
                bytes.transferTo(out);
            }
        }
    }

    private static void head(OutputStream out, String boundary, String... headers) throws IOException {
        String text = CRLF + "--" + boundary + CRLF + String.join(CRLF, headers) + CRLF + CRLF;
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
