package org.muster.core.web.routing;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Forms post to the address the person sees, never to the page file behind it. */
public class AddressedViews extends ViewHandlerWrapper {

    public AddressedViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        return CDI.current().select(Address.class).get().getPath();
    }
}
