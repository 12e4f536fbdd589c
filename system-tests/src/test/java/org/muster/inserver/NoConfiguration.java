package org.muster.inserver;

import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;

/** Nothing about the server is for anybody to choose. */
public class NoConfiguration implements ContainerConfiguration {

    @Override
    public void validate() {
        // nothing can be wrong
    }
}
