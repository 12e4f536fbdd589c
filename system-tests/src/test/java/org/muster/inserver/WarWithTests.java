package org.muster.inserver;

import com.google.gson.Gson;
import gov.adlnet.xapi.client.BaseClient;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.activation.DataSource;
import javax.mail.internet.MimeMultipart;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.muster.Repository;

/** The war as the build made it, the test classes added to its own classes: one class loader, one package. */
public class WarWithTests implements DeploymentScenarioGenerator {

    private static final String PLACE = "/WEB-INF/classes";
    private static final Set<String> NOT_IN_THE_SERVER = Set.of("architecture", "browser");

    @Override
    public List<DeploymentDescription> generate(TestClass anyTest) {
        File war = Repository.file("webapp/target/ROOT.war").toFile();
        WebArchive archive = ShrinkWrap.createFromZipFile(WebArchive.class, war)
                .merge(testClasses(), PLACE, WarWithTests::belongsIntoTheServer)
                .addAsLibraries(libraries());
        return List.of(new DeploymentDescription("muster", archive));
    }

    private static GenericArchive testClasses() {
        return ShrinkWrap.create(ExplodedImporter.class)
                .importDirectory(placeOf(WarWithTests.class))
                .as(GenericArchive.class);
    }

    private static boolean belongsIntoTheServer(ArchivePath path) {
        String place = path.get();
        return place.startsWith(PLACE + "/org/muster/")
                && NOT_IN_THE_SERVER.stream().noneMatch(room -> place.startsWith(PLACE + "/org/muster/" + room));
    }

    private static File[] libraries() {
        return Stream.of(
                        Assertions.class,
                        Awaitility.class,
                        Matcher.class,
                        BaseClient.class,
                        Gson.class,
                        MimeMultipart.class,
                        DataSource.class)
                .map(WarWithTests::placeOf)
                .toArray(File[]::new);
    }

    private static File placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toFile();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
