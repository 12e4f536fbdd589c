package org.muster.inserver;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.container.BeforeStop;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.context.ClassContext;
import org.jspecify.annotations.Nullable;

/**
 * Arquillian deploys for each test class; a start of the server takes ten seconds. So the first class deploys, the others
 * find what it left, and the end of the run takes it away.
 */
class OneDeployment {

    @Inject
    @ClassScoped
    InstanceProducer<DeploymentScenario> ofThisClass;

    @Inject
    Event<UnDeployManagedDeployments> undeploy;

    @Inject
    Instance<ClassContext> classes;

    private @Nullable DeploymentScenario first;
    private @Nullable RuntimeException failure;
    private boolean deployed;
    private boolean ending;

    void generate(@Observes EventContext<GenerateDeployment> generating) {
        if (first == null) {
            generating.proceed();
            first = ofThisClass.get();
        } else {
            ofThisClass.set(first);
        }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> deploying) {
        if (failure != null) {
            throw failure;
        }
        if (!deployed) {
            deployed = true;
            deployOnce(deploying);
        }
    }

    /** A server that did not start once will not start for the next class. */
    private void deployOnce(EventContext<DeployManagedDeployments> deploying) {
        try {
            deploying.proceed();
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    void undeploy(@Observes EventContext<UnDeployManagedDeployments> undeploying) {
        if (ending) {
            undeploying.proceed();
        }
    }

    void end(@Observes BeforeStop stopping) {
        ending = true;
        classes.get().activate(OneDeployment.class);
        try {
            ofThisClass.set(first);
            undeploy.fire(new UnDeployManagedDeployments());
        } finally {
            classes.get().deactivate();
        }
    }
}
