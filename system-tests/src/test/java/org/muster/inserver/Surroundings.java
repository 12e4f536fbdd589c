package org.muster.inserver;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.spi.event.container.AfterStop;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;
import org.jspecify.annotations.Nullable;
import org.muster.Repository;

/** What the server needs around it: a database, a mail server, an address of its own; told through system properties. */
class Surroundings {

    private static final Path DIRECTORY = Repository.file("system-tests/target/server");
    private static final String CONFIG = "set configs.config.server-config.";

    private @Nullable TestDatabase database;
    private @Nullable TestMailServer mail;

    void begin(@Observes(precedence = 100) BeforeSuite beginning) throws Exception {
        database = TestDatabase.start(DIRECTORY);
        mail = TestMailServer.start();
        System.setProperty(
                "payara.microJar", DIRECTORY.resolve("payara-micro.jar").toString());
        System.setProperty("payara.randomHttpPort", "false");
        System.setProperty("payara.autoBindHttp", "false");
        System.setProperty("payara.consoleOutput", "false");
        System.setProperty(
                "payara.cmdOptions", "-Xmx512m -XX:+UseSerialGC -Duser.timezone=UTC " + settings(database, mail));
        System.setProperty(
                "payara.extraMicroOptions",
                "--contextroot / --disablephonehome --port " + FreePort.find()
                        + " --unpackdir " + DIRECTORY.resolve("payara") + " --logtofile "
                        + DIRECTORY.resolve("server.log")
                        + " --prebootcommandfile " + preboot());
    }

    void end(@Observes(precedence = -100) AfterStop ending) {
        if (mail != null) {
            mail.close();
        }
        if (database != null) {
            database.close();
        }
    }

    private static String settings(TestDatabase database, TestMailServer mail) {
        Map<String, String> settings = new TreeMap<>(mail.settings());
        settings.put("lms.db.url", database.url());
        settings.put("lms.db.user", TestDatabase.USER);
        settings.put("lms.db.password", TestDatabase.PASSWORD);
        return settings.entrySet().stream()
                .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" "));
    }

    /** The server listens on this machine only and looks for no other servers. */
    private static Path preboot() throws java.io.IOException {
        return Files.write(
                DIRECTORY.resolve("preboot.txt"),
                List.of(
                        CONFIG + "network-config.network-listeners.network-listener.http-listener.address=127.0.0.1",
                        CONFIG + "hazelcast-config-specific-configuration.enabled=false",
                        "set-microprofile-healthcheck-configuration --enabled=false"));
    }
}
