package org.muster.browser;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.muster.Repository;
import org.muster.inserver.TestMailServer;
import org.muster.launcher.host.FileTree;

/** The demonstration on a new data directory, with a mail server that keeps its letters. */
record Product(Demonstration demonstration, TestMailServer mail) implements CloseableResource, AutoCloseable {

    static final String PASSWORD = "journeys-walk-through-9";

    private static final Path DATA = Repository.file("system-tests/target/journeys");

    static Product start() {
        FileTree.delete(DATA);
        TestMailServer mail = new TestMailServer();
        mail.start();
        Map<String, String> settings = new HashMap<>(mail.settings());
        settings.put("LMS_DEMO_PASSWORD", PASSWORD);
        settings.put("LMS_RECORDS_FORWARD_PRIVATE", "true");
        return new Product(Demonstration.start(DATA, settings), mail);
    }

    String home() {
        return demonstration.home();
    }

    @Override
    public void close() {
        demonstration.close();
        mail.stop();
    }
}
