package io.lobbycard.testing;

import java.io.File;
import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filter;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Deploys the packed product with all tests in it, whichever test asks first. */
public final class WholeProduct implements DeploymentScenarioGenerator {

    /** Tests that never run inside the server, and whose libraries it does not have. */
    private static final Filter<ArchivePath> TESTS =
            Filters.exclude("/(META-INF|io/lobbycard/architecture|io/lobbycard/browser)/.*");

    @Override
    public List<DeploymentDescription> generate(TestClass test) {
        File packed = new File(System.getProperty("test.application"));
        File tests = new File(System.getProperty("test.folder"), "test-classes");
        WebArchive product = ShrinkWrap.create(ZipImporter.class, "lobbycard.war")
                .importFrom(packed)
                .as(WebArchive.class)
                .merge(
                        ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
                                .importDirectory(tests)
                                .as(GenericArchive.class),
                        "/WEB-INF/classes",
                        TESTS);
        return List.of(new DeploymentDescription("lobbycard", product).shouldBeTestable(true));
    }
}
