package org.muster.core.kernel.mail;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Somebody's mailbox on the tests' mail server, read by IMAP. */
public record Mailbox(String address) {

    private static final String PORT = System.getenv("MUSTER_TESTS_IMAP_PORT");

    public record Received(String subject, String text, String id) {}

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
        String text = String.valueOf(message.getContent()).replace("\r\n", "\n").stripTrailing();
        return new Received(message.getSubject(), text, String.join(",", message.getHeader("Message-ID")));
    }
}
