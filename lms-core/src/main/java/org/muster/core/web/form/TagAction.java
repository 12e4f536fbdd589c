package org.muster.core.web.form;

import jakarta.el.ExpressionFactory;
import jakarta.el.MethodExpression;
import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * Lets a tag file hand on an action: a tag's attribute is a value, yet {@code action="#{login.signIn}"} is a method.
 * {@code <lms:action/>} at the head of a tag file makes {@code #{action}} the method it names.
 */
public final class TagAction extends TagHandler {

    private static final Class<?>[] NO_PARAMETERS = {};

    public TagAction(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        VariableMapper variables = context.getVariableMapper();
        ValueExpression given = variables.resolveVariable("action");
        if (given != null) {
            ExpressionFactory expressions = context.getExpressionFactory();
            MethodExpression method = expressions.createMethodExpression(
                    context, given.getExpressionString(), Object.class, NO_PARAMETERS);
            variables.setVariable("action", expressions.createValueExpression(method, MethodExpression.class));
        }
    }
}
