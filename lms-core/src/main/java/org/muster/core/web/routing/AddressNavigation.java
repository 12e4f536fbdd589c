package org.muster.core.web.routing;

import jakarta.faces.FacesException;
import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.ConfigurableNavigationHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An action that returns an address, such as {@code /admin/people}, leads there by a redirect; null stays on the page. */
public class AddressNavigation extends ConfigurableNavigationHandlerWrapper {

    public AddressNavigation(ConfigurableNavigationHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handleNavigation(FacesContext faces, @Nullable String fromAction, @Nullable String outcome) {
        if (outcome == null || !outcome.startsWith("/")) {
            super.handleNavigation(faces, fromAction, outcome);
            return;
        }
        try {
            faces.getExternalContext().redirect(outcome);
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
