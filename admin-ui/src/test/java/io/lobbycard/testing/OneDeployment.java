package io.lobbycard.testing;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/** Deploys once, for the first test class, and lets the others use the same deployment until the server stops. */
public class OneDeployment {

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenario;

    private @Nullable DeploymentScenario deployed;

    public void generate(@Observes EventContext<GenerateDeployment> event) {
        if (deployed == null) {
            event.proceed();
        } else {
            scenario.set(deployed);
        }
    }

    public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
        if (deployed == null) {
            event.proceed();
            deployed = scenario.get();
            DemoReady.await();
        }
    }

    /** Does nothing, so that the next class finds the product still there. */
    public void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {}
}
