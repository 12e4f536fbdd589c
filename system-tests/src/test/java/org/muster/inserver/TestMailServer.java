package org.muster.inserver;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;

/** A real SMTP server that keeps what it gets; the tests read it by IMAP, each mailbox with its address as password. */
record TestMailServer(GreenMail server) implements AutoCloseable {

    static TestMailServer start() {
        GreenMail server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        return new TestMailServer(server);
    }

    Map<String, String> settings() {
        return Map.of(
                "lms.smtp.url",
                "smtp://127.0.0.1:" + server.getSmtp().getPort(),
                "muster.test.imap.port",
                String.valueOf(server.getImap().getPort()));
    }

    @Override
    public void close() {
        server.stop();
    }
}
