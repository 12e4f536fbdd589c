package org.muster.inserver;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real SMTP server that keeps what it gets; the tests read it by IMAP, each mailbox by its address and any password. */
public final class TestMailServer {

    /** Where the tests in the server find the port of the mailboxes. */
    public static final String IMAP_PORT = "MUSTER_TESTS_IMAP_PORT";

    private static final String HOST = "127.0.0.1";

    private final GreenMail server = new GreenMail(new ServerSetup[] {
                new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP), new ServerSetup(0, HOST, ServerSetup.PROTOCOL_IMAP)
            })
            .withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());

    private @Nullable MessageDeliveryHandler usual;

    public void start() {
        server.start();
        usual = server.getUserManager().getMessageDeliveryHandler();
    }

    /** As environment variables; the server must have been started. */
    public Map<String, String> settings() {
        return Map.of(
                "LMS_SMTP_URL",
                "smtp://" + HOST + ":" + server.getSmtp().getPort(),
                IMAP_PORT,
                String.valueOf(server.getImap().getPort()));
    }

    /** The texts of the letters that came for an address. */
    public List<String> lettersTo(String email) {
        return Stream.of(server.getReceivedMessages())
                .filter(letter ->
                        GreenMailUtil.getAddressList(recipients(letter)).contains(email))
                .map(GreenMailUtil::getBody)
                .toList();
    }

    private static Address[] recipients(MimeMessage letter) {
        try {
            return letter.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes no letter any more, for a while. */
    public void refuseLetters() {
        server.getUserManager().setMessageDeliveryHandler((letter, mailbox) -> {
            throw new MessagingException("no letters today");
        });
    }

    /** Takes letters again, also those that were refused. */
    public void takeLetters() {
        server.getUserManager().setMessageDeliveryHandler(usual);
    }

    public void stop() {
        server.stop();
    }
}
