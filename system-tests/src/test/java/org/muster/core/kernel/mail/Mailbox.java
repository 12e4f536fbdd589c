package org.muster.core.kernel.mail;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Somebody's mailbox on the tests' mail server, read by IMAP. */
public record Mailbox(String address) {

    private static final String PORT = System.getenv("MUSTER_TESTS_IMAP_PORT");

    public record Received(String subject, String text, String id, String unsubscribe) {}

    public List<Received> letters() {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", Integer.parseInt(PORT), address, "any");
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            List<Received> letters = new ArrayList<>();
            for (Message message : inbox.getMessages()) {
                letters.add(received(message));
            }
            return letters;
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Received received(Message message) throws MessagingException, IOException {
        return new Received(
                message.getSubject(), text(message), head(message, "Message-ID"), head(message, "List-Unsubscribe"));
    }

    /** All its parts, each after its type. */
    private static String text(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                Part each = parts.getBodyPart(i);
                text.append(each.getContentType())
                        .append('\n')
                        .append(text(each))
                        .append('\n');
            }
            return text.toString();
        }
        Object content = part.getContent();
        String text = content instanceof InputStream bytes
                ? new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                : String.valueOf(content);
        return text.replace("\r\n", "\n").stripTrailing();
    }

    private static String head(Message message, String name) throws MessagingException {
        String[] values = message.getHeader(name);
        return values == null ? "" : String.join(",", values);
    }
}
