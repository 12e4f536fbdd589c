package org.muster.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts product and browser when the first journey needs them, gives each test its own visitors, checks and sends them off. */
class JourneyExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace PLACE = Namespace.create(JourneyExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Visitors resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Store forAll = test.getRoot().getStore(PLACE);
        Product product = forAll.getOrComputeIfAbsent(Product.class, type -> Product.start(), Product.class);
        Chromium chromium = forAll.getOrComputeIfAbsent(Chromium.class, type -> Chromium.start(), Chromium.class);
        return test.getStore(PLACE)
                .getOrComputeIfAbsent(Visitors.class, type -> new Visitors(chromium, product), Visitors.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Visitors visitors = test.getStore(PLACE).get(Visitors.class, Visitors.class);
        if (visitors != null) {
            visitors.leave();
        }
    }
}
