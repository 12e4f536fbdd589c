package org.muster.inserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor;
import org.jboss.arquillian.protocol.servlet5.v_5.ServletProtocol;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.muster.Repository;
import org.muster.launcher.Installation;
import org.muster.launcher.host.CannotStart;
import org.muster.launcher.host.FileTree;
import org.muster.launcher.host.Ports;
import org.muster.launcher.host.RandomToken;
import org.muster.launcher.server.Distribution;
import org.muster.launcher.server.ServerSetup;

/** Deploys as {@code ./lms run} would: a new database and Payara Micro in a child process, by the launcher's own code. */
public class ServerOfTheLauncher implements DeployableContainer<NoConfiguration> {

    private static final Path HOME = Repository.file("system-tests/target/server");
    private static final Path PROGRAMS = Repository.file("launcher/target/dist");

    private final Installation installation = new Installation();
    private final TestMailServer mail = new TestMailServer();

    @Override
    public Class<NoConfiguration> getConfigurationClass() {
        return NoConfiguration.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription(ServletProtocol.PROTOCOL_NAME);
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        InetSocketAddress address = new InetSocketAddress("127.0.0.1", Ports.free());
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close));
        try {
            mail.start();
            installation.start(new ServerSetup(distribution(archive), HOME, address, settings(address)), step -> {});
        } catch (CannotStart e) {
            throw new DeploymentException(e.sentence(), e);
        }
        return new ProtocolMetaData()
                .addContext(new HTTPContext(address.getHostString(), address.getPort())
                        .add(new Servlet(ServletMethodExecutor.ARQUILLIAN_SERVLET_NAME, "/")));
    }

    @Override
    public void undeploy(Archive<?> archive) {
        installation.close();
        mail.stop();
    }

    private static Distribution distribution(Archive<?> archive) {
        FileTree.delete(HOME);
        Path directory = HOME.resolve("dist");
        try {
            Files.createDirectories(directory);
            for (String program : new String[] {"payara-micro.jar", "mariadb.jar"}) {
                Files.createSymbolicLink(directory.resolve(program), PROGRAMS.resolve(program));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        archive.as(ZipExporter.class).exportTo(directory.resolve("ROOT.war").toFile());
        return new Distribution(directory);
    }

    private Map<String, String> settings(InetSocketAddress address) {
        Map<String, String> settings = new TreeMap<>(mail.settings());
        settings.put("LMS_MODE", "live");
        settings.put("LMS_PUBLIC_URL", "http://localhost:" + address.getPort());
        settings.put("LMS_SECRETS_KEY", RandomToken.next());
        settings.put("LMS_RECORDS_FORWARD_PRIVATE", "true");
        settings.put("LMS_FILES_DIR", HOME.resolve("files").toString());
        return settings;
    }
}
