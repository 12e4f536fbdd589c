package org.muster.core.web.form;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page puts between a tag's ends. Facelets would let the tag's attributes be seen there too, so that a button without
 * a kind inside a note of kind "bad" became bad itself; {@code <lms:body hide="kind label">} keeps them in.
 */
public final class TagBody extends TagHandler {

    private final Set<String> hidden;

    public TagBody(TagConfig config) {
        super(config);
        hidden = Set.of(getRequiredAttribute("hide").getValue().split(" "));
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        VariableMapper all = context.getVariableMapper();
        context.setVariableMapper(new Without(hidden, all));
        try {
            nextHandler.apply(context, parent);
        } finally {
            context.setVariableMapper(all);
        }
    }

    private static final class Without extends VariableMapper {

        private final Set<String> hidden;
        private final VariableMapper all;

        Without(Set<String> hidden, VariableMapper all) {
            this.hidden = hidden;
            this.all = all;
        }

        @Override
        public @Nullable ValueExpression resolveVariable(String name) {
            return hidden.contains(name) ? null : all.resolveVariable(name);
        }

        @Override
        public ValueExpression setVariable(String name, ValueExpression expression) {
            return all.setVariable(name, expression);
        }
    }
}
